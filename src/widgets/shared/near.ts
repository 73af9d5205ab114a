import type { ClientDirective } from 'astro';
import { fetchData } from './data-file.ts';
import { controlsIn, restoreEarlyInput, noteTouched, readEarlyInput } from './early-input.ts';

/** In milliseconds: how long after a failure a widget is asked for again. */
const pauseAfterFailure = 5000;

/**
 * `client:near`: a widget comes to life when the reader gets near it, at once if the link says something. What was typed,
 * chosen or pressed before counts then. What fails to load is asked for again, and the page says so meanwhile.
 *
 * Its value, if it has one, is the address of the widget's data file.
 */
const near: ClientDirective = (load, { value: src }, island) => {
  const { dataset } = document.documentElement;
  let failed = false;
  const fail = () => {
    failed = true;
  };
  island.addEventListener('astro:hydration-error', (event) => {
    event.preventDefault();
    fail();
  });
  noteTouched(island);

  const hydrate = async () => {
    failed = false;
    const data = typeof src === 'string' ? fetchData(src).catch(fail) : undefined;
    const [start] = await Promise.all([load(), data]);
    if (failed) {
      dataset['waiting'] = '';
      setTimeout(() => void hydrate(), pauseAfterFailure);
      return;
    }
    delete dataset['waiting'];
    const controls = controlsIn(island);
    const given = readEarlyInput(controls);
    await start();
    await restoreEarlyInput(controls, given);
  };

  const observer = new IntersectionObserver(
    (seen) => {
      if (location.search === '' && !seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void hydrate();
    },
    { rootMargin: '200px' },
  );
  // The island itself has no box.
  for (const child of island.children) observer.observe(child);
};
export default near;
