import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { at, reachInto, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };

async function openTool(query: string, options: object): Promise<{ page: Page; errors: string[] }> {
  const page = await open(options);
  const errors = watchErrors(page);
  await page.goto(at(`/tools/fee-estimator/${query}`));
  await reachInto(page, '.slip');
  await page.waitForSelector('.fee-estimator .button-row');
  return { page, errors };
}

const field = (page: Page, key: string) => page.locator(`#fee-${key.replace(/\./g, '-')}`);
const figure = (page: Page, name: string) =>
  page.locator(`output[name="${name}"] data`).getAttribute('value');

describe('a pasted quote', () => {
  it('fills what it says, asks where there are two readings, and names what was not understood', async () => {
    const { page, errors } = await openTool('', phone);
    await page.getByText('贴一段报价，自动填').click();
    await page
      .locator('#fee-paste')
      .fill('刷卡 0.6+3，扫码千 3.8，流量费 48 一年，机器免费押金 199 刷满返，随叫随到');
    await page.getByRole('button', { name: /读出来/ }).click();
    const pasted = page.locator('.paste-quote');
    await pasted.getByText('这几处要你定').waitFor();
    const values = async (...keys: string[]) =>
      Promise.all(keys.map((key) => field(page, `a.${key}`).inputValue()));
    expect(await values('credit', 'debit', 'qr', 'annual', 'device', 'deposit', 'fixed')).toEqual([
      '0.6',
      '',
      '0.38',
      '48',
      '0',
      '199',
      '',
    ]);
    expect(await pasted.locator('.paste-rest').innerText()).toContain('随叫随到');
    await pasted.getByLabel('每笔都加 3 元').check();
    await pasted.getByLabel('是，借记卡也是 0.6%').check();
    expect(await values('fixed', 'debit')).toEqual(['3', '0.6']);
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await values('debit')).toEqual(['']);
    expect(errors).toEqual([]);
  });

  it('that is nonsense fills nothing and says so', async () => {
    const { page } = await openTool('', phone);
    await page.getByText('贴一段报价，自动填').click();
    await page.locator('#fee-paste').fill('今天天气不错，一起吃饭吧');
    await page.getByRole('button', { name: /读出来/ }).click();
    await page.getByText('没看懂，什么都没填').waitFor();
    expect(await page.locator('.said-line').innerText()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('a bill', () => {
  it('is worked out, set beside the quote, and explained by questions', async () => {
    const { page } = await openTool('?credit=50000&a.credit=0.6&a.annual=48', phone);
    await page.getByText('对一对结算单').click();
    await page.locator('#fee-check-took-0').fill('6,140.00');
    await page.locator('#fee-check-deducted-0').fill('242');
    const found = page.locator('.bill-findings');
    expect(await found.innerText()).toContain('按报价该扣 36.84 元，多扣 205.16 元');
    expect(await figure(page, 'check.1.rate')).toBe('3.9414');
    await page.locator('#fee-check-took-0').fill('1000');
    await page.locator('#fee-check-deducted-0').fill('54');
    expect(await found.innerText()).toContain('流量费、维护费。是不是从这一笔里扣的？');
    await page.getByRole('button', { name: '再加一笔' }).click();
    await page.locator('#fee-check-took-1').fill('500');
    await page.locator('#fee-check-deducted-1').fill('600');
    await page.keyboard.press('Tab');
    await page.getByText('是不是填反了').waitFor();
    await page.locator('#fee-check-deducted-1').fill('6');
    await page.locator('#fee-check-deducted-0').fill('9');
    expect(await figure(page, 'check.fit')).toContain('0.6+3.00');
  });
});

describe('the grid', () => {
  it('shows all quotes on a desk, its totals in view, and the bill of one', async () => {
    const { page } = await openTool(
      '?credit=50000&credit.avg=200&a.credit=0.6&b.credit=0.55&b.device=120',
      desk,
    );
    expect(await field(page, 'a.credit').isVisible()).toBe(true);
    expect(await field(page, 'b.credit').isVisible()).toBe(true);
    expect(await page.locator('.slip-title').innerText()).toContain('报价 B');
    await page.getByRole('button', { name: '报价 A', exact: true }).click();
    expect(await page.locator('.slip-title').innerText()).toContain('报价 A');
    expect(await page.locator('output[name="b.period.total"]').count()).toBe(1);
    await field(page, 'a.credit').scrollIntoViewIfNeeded();
    const foot = await page.locator('.quote-foot').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(901);
    expect(await axeProblems(page)).toEqual([]);
  });

  it('shows one quote at a time on a phone, its result in a line that stays', async () => {
    const { page } = await openTool(
      '?credit=50000&credit.avg=200&a.credit=0.6&b.credit=0.55&b.device=480',
      phone,
    );
    expect(await field(page, 'b.credit').isVisible()).toBe(false);
    await page.getByRole('button', { name: '报价 B', exact: true }).click();
    expect(await field(page, 'a.credit').isVisible()).toBe(false);
    await field(page, 'b.credit').scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      document.querySelector('#fee-b-annual')?.scrollIntoView({ block: 'center' });
    });
    const line = page.locator('.result-line');
    expect(await line.innerText()).toMatch(/A 3,600.00 · B 3,780.00|A 3,600.00\s*最省 · B 3,780.00/);
    expect((await line.boundingBox())?.y).toBeLessThan(60);
    await field(page, 'b.credit').fill('');
    await expect.poll(() => line.innerText()).toContain('缺费率');
  });

  it('leads to the first field of a new quote, and to the way back after one was taken away', async () => {
    const { page } = await openTool('?credit=50000&a.credit=0.6', phone);
    await page.getByRole('button', { name: '再加一份报价' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fee-b-name');
    await page.getByRole('button', { name: '去掉报价 B' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('撤销');
  });
});
