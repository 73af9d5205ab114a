import type { PageDriver } from '../page-driver.ts';

/** One thing that a reader does, with what must come of it. */
export interface Step {
  name: string;
  /** @throws Error if what must come of it does not */
  run: (page: PageDriver) => Promise<void>;
}

/** Expression: whether there is a match. */
export function there(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}) !== null`;
}

/** Expression: whether the widget around the match has come to life; scrolls there, because widgets wait to be seen. */
export function live(selector: string): string {
  return `(() => {
    const match = document.querySelector(${JSON.stringify(selector)});
    match?.scrollIntoView({ block: 'start', behavior: 'instant' });
    return match !== null && match.closest('astro-island[ssr]') === null;
  })()`;
}

/** Expression: the machine's value of an output. */
export function value(name: string): string {
  return `document.querySelector('output[name="${name}"] data')?.getAttribute('value')`;
}
