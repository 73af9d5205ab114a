import type { Page } from 'playwright-core';

/** Id of the cause that stands first. */
export function firstCause(page: Page): Promise<string | null> {
  return page.locator('[data-cause]').first().getAttribute('data-cause');
}

/** Waits until the question with this title is asked. */
export async function waitForQuestion(page: Page, title: string): Promise<void> {
  await page.locator('.question legend', { hasText: title }).waitFor();
}

/** Waits until the page says so of charging again. */
export async function waitForVerdict(page: Page, value: string): Promise<void> {
  await page.locator(`output[name="charge-again"] data[value="${value}"]`).waitFor();
}
