import type { Page } from 'playwright-core';

/** Holds back the scripts whose address fits, until the function it gives is called. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  const released = Promise.withResolvers<undefined>();
  await page.route(pattern, async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => {
    released.resolve(undefined);
  };
}
