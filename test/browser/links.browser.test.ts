import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { at, ready, useBrowser } from '../support/browser.ts';

const open = useBrowser();

describe('list of links', () => {
  it('finds by the site’s own search, the best place of a page first, and Enter copies the first hit', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(at('/links/'));
    await page.locator('#link-search').fill('凭条');
    const hits = page.locator('[data-link-hits] > li');
    await hits.first().waitFor();
    expect(await page.locator('#most-sent').isVisible()).toBe(false);
    const [first] = await hits.locator('a').allTextContents();
    await page.locator('#link-search').press('Enter');
    await page.getByText('已复制：').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${first?.trim()} — http`);
    await page.locator('#link-search').fill('什么时候能重新收款');
    await hits.first().locator('a[href="/guides/missing-record/#retry-rules"]').waitFor();
    await page.locator('#link-search').fill('qqzzxx');
    await page.locator('[data-link-none]').waitFor();
    await page.locator('#link-search').fill('');
    await page.locator('#most-sent').waitFor();
    await page.context().close();
  });

  it('begins with the twelve sent most, some with answers filled in', async () => {
    const page = await open();
    await page.goto(at('/links/'));
    const sent = page.locator('section', { has: page.locator('#most-sent') }).locator('li > a');
    expect(await sent.count()).toBe(12);
    await sent.filter({ hasText: '68' }).click();
    await page.locator('output[name="charge-again"] data[value="no"]').waitFor();
    await page.context().close();
  });

  it('builds a link from what is known', async () => {
    const page = await open();
    await page.goto(at('/links/'));
    await page.locator('select[name="type"]').selectOption('qr');
    await page.locator('select[name="whose"]').selectOption('backend');
    const built = page.locator('[data-link-built] a');
    expect(await built.getAttribute('href')).toBe('/tools/missing-record-checklist/?whose=backend&type=qr');
    expect(await built.textContent()).toContain('扫码');
    await page.locator('[data-link-built]').getByRole('button', { name: '二维码' }).click();
    await page.locator('.link-codes svg').waitFor();
    await page.context().close();
  });

  it('copies a question with its link', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(at('/links/'));
    await page.locator('summary', { has: page.locator('#guides-fees') }).click();
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
    for (const fold of await page.locator('main summary').all()) await fold.click();
    for (const [i, link] of wanted.entries()) {
      const item = page.locator('.link-list > li', { has: page.locator(`a[href="${link}"]`) });
      await item.getByRole('button', { name: '二维码' }).click();
      const code = page.locator('.link-codes svg').nth(i);
      await code.waitFor();
      const svg = await code.evaluate((node) =>
        new XMLSerializer().serializeToString(node).replace('<svg', '<svg width="400"'),
      );
      const picture = sharp(Buffer.from(svg)).ensureAlpha().raw();
      const { data, info } = await picture.toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(at(link));
    }
    await page.emulateMedia({ media: 'print' });
    const boxes = await page
      .locator('.link-codes > li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    expect(boxes.length).toBe(3);
    expect(new Set(boxes.map(Math.round)).size).toBe(1);
    expect(await page.locator('.link-list > li:visible').count()).toBe(0);
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
