import { describe, expect, it } from 'vitest';
import { alive, at, useBrowser } from '../support/browser.ts';

const open = useBrowser();

describe('answer codes', () => {
  it('are filtered as one types, counted aloud, and all back after 清除', async () => {
    const page = await open();
    await page.goto(at('/reference/response-codes/'));
    const shown = () => page.locator('.code:visible').count();
    const all = await shown();
    await page.fill('#code-query', '５１');
    await page.getByText('找到 1 个码').waitFor();
    expect(await shown()).toBe(1);
    await page.selectOption('#code-money', 'possible');
    expect(await shown()).toBe(0);
    expect(await page.textContent('[data-code-filter] [role="status"]')).toContain('没有符合的码');
    await page.click('[data-code-filter] button');
    expect(await shown()).toBe(all);
    await page.context().close();
  });

  it('are reached by a link even while the filter hides them', async () => {
    const page = await open();
    await page.goto(at('/reference/response-codes/'));
    await page.fill('#code-query', '51');
    await page.getByText('找到 1 个码').waitFor();
    await page.evaluate(() => {
      location.hash = 'code-68';
    });
    await page.waitForSelector('#code-68:visible');
    expect(await page.inputValue('#code-query')).toBe('');
    await page.context().close();
  });

  it('are all there without JavaScript, and the filter is not', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/reference/response-codes/'));
    expect(await page.isVisible('#code-51')).toBe(true);
    expect(await page.isVisible('#code-query')).toBe(false);
    await page.context().close();
  });
});

describe('merchant-number reader', () => {
  it('reads a pasted number, warns of another line of business, and drops a card number', async () => {
    const page = await open();
    await page.goto(at('/reference/receipt/#merchant-number-reader'));
    await page.locator('#merchant-number-input').scrollIntoViewIfNeeded();
    await alive(page);
    await page.fill('#merchant-number-input', '８２２ 2900 5411 1135');
    await page.selectOption('#merchant-number-sells', '5812');
    const reading = page.locator('.merchant-number .slip');
    await reading.waitFor();
    const text = await reading.textContent();
    for (const words of ['拉卡拉', '上海', '大型仓储式超市', '和你卖的对不上', '仅供参考'])
      expect(text).toContain(words);
    await page.fill('#merchant-number-input', '6222 0200 0000 0000');
    await page.locator('.merchant-number .field-error').waitFor();
    expect(await page.inputValue('#merchant-number-input')).toBe('');
    await page.locator('#merchant-number-input').pressSequentially('6222020000000000123');
    expect(await page.inputValue('#merchant-number-input')).toBe('');
    expect(await page.textContent('.merchant-number .field-error')).toContain('卡号');
    await page.context().close();
  });
});
