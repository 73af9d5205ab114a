import { describe, expect, it } from 'vitest';
import { at, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();

/** A phrase of which no title, question or alias has anything. */
const onlyInText = '特别低的那份';

describe('search page', () => {
  it('shows pages in order, each followed by its sections', async () => {
    const page = await open();
    const errors = watchErrors(page);
    await page.goto(at('/search/?q=没出小票可以再刷一次吗&from=timeline'));
    await page.locator('[data-search-results][aria-busy="false"]').waitFor();
    const links = await page
      .locator('[data-search-results] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.slice(0, 2)).toEqual(['/guides/missing-record/', '/guides/missing-record/#retry-rules']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('offers the most asked questions without a query', async () => {
    const page = await open();
    await page.goto(at('/search/'));
    expect(await page.locator('h2:has-text("问得最多的") + ul a').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  it('helps when nothing is found', async () => {
    const page = await open();
    await page.goto(at('/search/?q=qqzzxx'));
    await page.locator('[data-search-none]').waitFor();
    expect(await page.locator('[data-search-results] a').count()).toBe(0);
    expect(await page.locator('[data-search-none] a[href="tel:95516"]').count()).toBe(1);
    await page.context().close();
  });

  it('does not read the query as markup', async () => {
    const page = await open();
    const errors = watchErrors(page);
    await page.goto(at(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>预授权')}`));
    await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('still answers where there is no WebAssembly', async () => {
    const page = await open();
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    const errors = watchErrors(page);
    await page.goto(at('/search/?q=没出小票可以再刷一次吗'));
    await page.locator('[data-search-results][aria-busy="false"] a').first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('finds what only the text says, and shows it', async () => {
    const page = await open();
    await page.goto(at(`/search/?q=${onlyInText}`));
    const found = page.locator('[data-search-results] > li', { has: page.locator('mark') }).first();
    await found.waitFor();
    expect(await found.locator('a').first().getAttribute('href')).toBe('/guides/purchase/contact-agent/');
    expect(await found.textContent()).toContain(onlyInText);
    await page.context().close();
  });

  it.each([
    ['the titles', '预授权', '**/search-entries.json'],
    ['the text', onlyInText, '**/pagefind/**'],
    ['its script', '预授权', '**/search-box.*.js'],
  ])('says that %s did not come, and asks again', async (_, query, lost) => {
    const page = await open();
    await page.route(lost, (route) => route.abort());
    await page.goto(at(`/search/?q=${query}`));
    await page.locator('.search-panel [role="status"]', { hasText: '没有连上' }).waitFor();
    await page.unroute(lost);
    await page.locator('[data-search-results][aria-busy="false"] a').first().waitFor();
    await page.context().close();
  });

  it('shows the way without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/search/?q=预授权'));
    expect(await page.locator('noscript a, main a[href="/links/"]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
