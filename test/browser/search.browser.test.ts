import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();

const results = '.search-panel li > a';

/** Opens a page with the search box in use. */
async function withBox(path = '/guides/fees/', width = 360): Promise<Page> {
  const page = await open({ viewport: { width, height: 780 } });
  await page.goto(at(path));
  await page.locator('#site-search').focus();
  await page.locator('.search-box[data-started]').waitFor();
  return page;
}

describe('search box', () => {
  it('loads nothing before it is used, and opens by / and Ctrl-K', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const errors = watchErrors(page);
    await page.goto(at('/guides/fees/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /pagefind|search-(?:entries|box)|sounds/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    await page.locator('.search-box[data-started]').waitFor();
    expect(await page.locator('#site-search').inputValue()).toBe('');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('goes through results with the arrows and opens one with Enter', async () => {
    const page = await withBox();
    await page.keyboard.type('借记卡封顶');
    await page.locator(`${results}[href$="/debit-cap/"]`).waitFor();
    expect(await page.locator('.search-box [role="status"]').textContent()).toMatch(/找到 \d+ 页/);
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '#site-search');
    const links = await page
      .locator(results)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowUp');
    expect(await here()).toBe(links.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await here()).toBe('#site-search');
    await page.keyboard.press('ArrowDown');
    expect(await here()).toBe(links[0]);
    await page.keyboard.press('1');
    expect(await page.locator('#site-search').inputValue()).toBe('借记卡封顶1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/debit-cap\/$/);
    await page.context().close();
  });

  it('closes with Escape and keeps what was typed', async () => {
    const page = await withBox();
    await page.keyboard.type('68');
    await page.locator(`${results}[href$="#code-68"]`).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
    expect(await page.locator('#site-search').inputValue()).toBe('68');
    await page.keyboard.press('/');
    await page.locator('.search-panel').waitFor();
    await page.context().close();
  });

  it('closes when the reader goes elsewhere, on the same page too', async () => {
    const page = await withBox('/reference/response-codes/', 1280);
    const panel = page.locator('.search-panel');
    await page.keyboard.type('68');
    await page.locator(`${results}[href$="#code-68"]`).waitFor();
    await page.mouse.click(1200, 700);
    expect(await panel.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await panel.waitFor();
    await page.locator(`${results}[href$="#code-68"]`).click();
    await page.waitForURL(/#code-68$/);
    expect(await panel.isVisible()).toBe(false);
    await page.context().close();
  });

  it('leads to all results on Enter without a choice', async () => {
    const page = await withBox();
    await page.keyboard.type('预授权');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await page.locator('[data-search-results] a[href*="/pre-authorization/"]').first().waitFor();
    await page.context().close();
  });

  it('leaves the results alone while an input method is composing', async () => {
    const page = await withBox();
    await page.keyboard.type('68');
    await page.locator(`${results}[href$="#code-68"]`).waitFor();
    /** Gives what is shown at that very moment: an answer that comes later is to a query that is no longer there. */
    const type = (text: string) =>
      page.evaluate((value) => {
        const input = document.querySelector<HTMLInputElement>('#site-search');
        if (!input) return [];
        const shown = [...document.querySelectorAll('.search-panel li > a')].map((link) => link.textContent);
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }),
        );
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
        return shown;
      }, text);
    await page.evaluate(() =>
      document.querySelector('#site-search')?.dispatchEvent(new CompositionEvent('compositionstart')),
    );
    const shown = await type('d');
    expect(shown.length).toBeGreaterThan(0);
    for (const half of ['du', 'dui', "dui'z"]) await type(half);
    await page.waitForTimeout(300);
    expect(await page.locator(results).allTextContents()).toEqual(shown);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#site-search');
      if (!input) return;
      input.value = '对账';
      input.dispatchEvent(new CompositionEvent('compositionend', { data: '对账' }));
    });
    await page.locator(`${results}[href$="/guides/efficiency/reconciliation/"]`).waitFor();
    await page.context().close();
  });

  it('reads letters by their sound', async () => {
    const page = await withBox();
    await page.keyboard.type('yushouquan');
    await page.locator(`${results}[href*="/pre-authorization/"]`).first().waitFor();
    await page.context().close();
  });

  it('says so when there is nothing, and where else to look', async () => {
    const page = await withBox();
    await page.keyboard.type('qqzzxx');
    await page.locator('.search-help a[href$="/tools/missing-record-checklist/"]').waitFor();
    expect(await page.locator('.search-box [role="status"]').textContent()).toContain('没有找到');
    await page.context().close();
  });

  it('offers what was searched for in this tab', async () => {
    const page = await withBox();
    await page.keyboard.type('预授权');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
    await page.locator('[data-search-results] a').first().waitFor();
    await page.goto(at('/guides/fees/'));
    await page.locator('#site-search').focus();
    await page.getByText('刚才搜过').waitFor();
    expect(await page.locator(results).allTextContents()).toEqual(['预授权']);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });

  it('covers the width of a phone and not more', async () => {
    const page = await withBox();
    await page.keyboard.type('手续费');
    await page.locator(results).first().waitFor();
    const box = await page.locator('.search-panel').boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });
});
