import type { Page } from 'playwright-core';

/**
 * Types a query into the box of the open page as one input, and measures until the first result that was not there before.
 *
 * @returns milliseconds from the input to the result on the page
 */
export async function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>('#site-search');
        const list = document.querySelector('.search-panel');
        if (!input || !list) return reject(new Error('no search box'));
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          if (!list.querySelector('li > a')) return;
          observer.disconnect();
          resolve(performance.now() - begun);
        });
        observer.observe(list, { childList: true, subtree: true });
        setTimeout(() => reject(new Error(`no result for ${text}`)), 30_000);
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
  );
}

/**
 * Opens the search box of the page and types a query as soon as it answers.
 *
 * @returns milliseconds from the focus to the first result on the page
 */
export async function timeFirst(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>('#site-search');
        if (!input) return reject(new Error('no search box'));
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('.search-box[data-started]') && input.value === '') {
            input.value = text;
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          if (!document.querySelector('.search-panel li > a')) return;
          observer.disconnect();
          resolve(performance.now() - begun);
        });
        observer.observe(document, { subtree: true, childList: true });
        setTimeout(() => reject(new Error(`no result for ${text}`)), 30_000);
        input.focus();
      }),
    query,
  );
}
