import type { Page } from 'playwright-core';

/** A file to be chosen on the page. */
interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file as a browser hands it over. */
export function chosen(name: string, content: string | Uint8Array): Chosen {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** Chooses the files of both sides. */
export async function choose(page: Page, ours: Chosen[] | string, theirs: Chosen[] | string): Promise<void> {
  await page.setInputFiles('input[name="ours"]', ours);
  await page.setInputFiles('input[name="theirs"]', theirs);
}

/** Waits for a comparison to end and gives every figure by its name. */
export async function figures(page: Page): Promise<Record<string, string>> {
  await page.locator('output[name="matched"] data').waitFor({ state: 'attached' });
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('output[name]')].map((output) => [
        output.getAttribute('name') ?? '',
        output.querySelector('data')?.value ?? '',
      ]),
    ),
  );
}

/** The entries of a group in short: rows and reason. */
export function rows(page: Page, group: string): Promise<string[]> {
  return page.locator(`[data-group="${group}"] [data-row]`).evaluateAll((all) =>
    all
      .map((row) => {
        const { ours = '', theirs = '', why = '' } = (row as HTMLElement).dataset;
        return `${ours}-${theirs}${why && ` ${why}`}`;
      })
      .sort(),
  );
}
