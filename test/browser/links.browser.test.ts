import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { at, ready, useBrowser } from '../support/browser.ts';

const open = useBrowser();

describe('list of links', () => {
  it('filters by the words of the question and by other names', async () => {
    const page = await open();
    await page.goto(at('/links/'));
    await page.locator('#link-filter').fill('凭条');
    await page.locator('.link-list > li[hidden]').first().waitFor({ state: 'attached' });
    await expect
      .poll(() => page.locator('li:visible a[href^="/reference/receipt/"]').count())
      .toBeGreaterThan(0);
    await page.locator('#link-filter').fill('qqzzxx');
    await page.locator('[data-link-none]').waitFor();
    await page.context().close();
  });

  it('copies a question with its link', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(at('/links/'));
    const item = page.locator('li', { has: page.locator('a[href="/guides/fees/debit-cap/"]') });
    const question = await item.locator('a').textContent();
    await item.getByRole('button', { name: '复制' }).click();
    await page.getByText('已复制：').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${question?.trim()} — ${at('/guides/fees/debit-cap/')}`,
    );
    await page.context().close();
  });

  it('draws codes that a scanner reads, three to a printed card', async () => {
    const page = await open({ viewport: { width: 794, height: 1123 } });
    await page.goto(at('/links/'));
    const wanted = [
      '/guides/fees/debit-cap/',
      '/guides/fees/debit-cap/#do-not-split',
      '/reference/response-codes/#code-68',
    ];
    for (const link of wanted) {
      const item = page.locator('li', { has: page.locator(`a[href="${link}"]`) });
      await item.getByRole('button', { name: '二维码' }).click();
      await item.locator('svg').waitFor();
      const svg = await item
        .locator('svg')
        .evaluate((node) => new XMLSerializer().serializeToString(node).replace('<svg', '<svg width="400"'));
      const picture = sharp(Buffer.from(svg)).ensureAlpha().raw();
      const { data, info } = await picture.toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(at(link));
    }
    await page.emulateMedia({ media: 'print' });
    const boxes = await page
      .locator('.with-code')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    expect(boxes.length).toBe(3);
    expect(new Set(boxes.map(Math.round)).size).toBe(1);
    expect(await page.locator('.link-list > li:visible').count()).toBe(3);
    await page.context().close();
  });

  it('is a plain list without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/links/'));
    expect(await page.locator('.link-list a').count()).toBeGreaterThan(300);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('links to sections', () => {
  it('copies title and link from the sign behind a heading', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(at('/guides/fees/debit-cap/'));
    await ready(page);
    const heading = page.locator('h2#do-not-split');
    const title = await heading.evaluate((node) => node.firstChild?.textContent?.trim() ?? '');
    await heading.locator('.heading-link').click();
    await heading.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${title} — ${at('/guides/fees/debit-cap/#do-not-split')}`,
    );
    await page.context().close();
  });

  it.each(['&appinstall=0', '?from=groupmessage&isappinstalled=0'])('bears the tail %s', async (tail) => {
    const page = await open();
    await page.goto(at(`/guides/fees/debit-cap/#do-not-split${tail}`));
    await page.locator('#do-not-split:target').waitFor();
    const { top, mark } = await page.locator('#do-not-split').evaluate((node) => ({
      top: node.getBoundingClientRect().top,
      mark: getComputedStyle(node).backgroundColor,
    }));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    expect(mark).not.toBe('rgba(0, 0, 0, 0)');
    await page.context().close();
  });

  it('lead to a part of a widget that came in the place of what stood for it', async () => {
    const page = await open();
    await page.goto(at('/guides/fees/#fee-slip'));
    await page.locator('astro-island:not([ssr])').waitFor();
    const top = () => page.locator('#fee-slip').evaluate((node) => node.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  it('leave the whole text unmarked when it is skipped to', async () => {
    const page = await open();
    await page.goto(at('/guides/fees/#main'));
    const mark = () => page.locator('main').evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await mark()).toBe('rgba(0, 0, 0, 0)');
    await page.context().close();
  });
});
