/** What shows that a reader is about to use the page. */
const signs = ['pointermove', 'pointerdown', 'scroll', 'focusin', 'keydown', 'click'];

/** In milliseconds; a page that nobody touches comes to life when a slow phone has long shown it. */
const longestRest = 5000;

/** In milliseconds: how long after a failure a widget is asked for again. */
const pauseAfterFailure = 5000;

/**
 * Fetches the widgets of a page as the reader gets near them. What stands in for a widget gives way at once; a built one, which
 * can be read before it answers, comes to life at the first sign of the reader.
 */
export function watchLaterWidgets(): void {
  const sign = firstSign();
  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        bring(target as HTMLElement, sign);
      }
    },
    { rootMargin: '200px' },
  );
  for (const place of document.querySelectorAll('[data-later-widget]')) {
    place.addEventListener('click', notePress);
    near.observe(place);
  }
}

/** Comes when the reader does something, at once if the link says something, else after a rest. */
function firstSign(): Promise<unknown> {
  return new Promise((resolve) => {
    if (location.search !== '') resolve(true);
    for (const type of signs) addEventListener(type, resolve, { capture: true, once: true, passive: true });
    addEventListener('load', () => setTimeout(resolve, longestRest));
  });
}

function bring(place: HTMLElement, sign: Promise<unknown>): void {
  const { dataset } = document.documentElement;
  import('./mount.ts')
    .then(({ fetchWidget }) => fetchWidget(place))
    .then(
      async (start) => {
        delete dataset['waiting'];
        if ('built' in place.dataset) await sign;
        start();
      },
      () => {
        // What stands there stays; a built widget says that it does not answer yet.
        dataset['waiting'] = '';
        setTimeout(() => {
          bring(place, sign);
        }, pauseAfterFailure);
      },
    );
}

/**
 * Keeps a press on a button that nothing answers yet; what brings the button to life presses it again. Buttons that send a
 * form do so by themselves.
 */
function notePress({ target, currentTarget }: Event): void {
  const button = (target as Element).closest('button[type=button]');
  const place = currentTarget as HTMLElement;
  if (button && (!('alive' in place.dataset) || button.closest('[data-as-built]')))
    button.setAttribute('aria-busy', 'true');
}
