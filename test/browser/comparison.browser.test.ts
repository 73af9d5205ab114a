import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, reachInto, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();
const tool = '/tools/vendor-comparison/';

/** Opens the comparison and waits until the code that counts has come. */
async function openTool(query = '', options = {}): Promise<{ page: Page; errors: string[] }> {
  const page = await open(options);
  const errors = watchErrors(page);
  await page.goto(at(tool + query));
  await reachInto(page, '.comparison-sheet');
  return { page, errors };
}

const figure = (page: Page, name: string) =>
  page.locator(`output[name="${name}"] data`).getAttribute('value');
const finding = (page: Page, offer: string, criterion: string, word: string) =>
  page
    .locator(`input[name="${offer}-${criterion}"]`)
    .locator('xpath=..')
    .getByText(word, { exact: true })
    .click();

describe('the comparison', () => {
  it('shows providers side by side and warns first where the licence excludes the province', async () => {
    const { page, errors } = await openTool();
    await page.getByLabel('店在哪个省').selectOption('河南');
    await page.getByRole('checkbox', { name: /富友/ }).check();
    await page.getByRole('checkbox', { name: /拉卡拉/ }).check();
    const warning = page.locator('.comparison .notice.danger');
    expect(await warning.locator('.notice-title').innerText()).toBe('富友的刷卡收单不含河南');
    const heads = page.locator('.comparison-facts thead th');
    expect(await heads.allInnerTexts()).toEqual(['项目', '富友', '拉卡拉']);
    const [warned, table] = await Promise.all([
      warning.boundingBox(),
      page.locator('.comparison-facts').boundingBox(),
    ]);
    expect(warned?.y).toBeLessThan(table?.y ?? 0);
    await page.waitForURL(/v=fuiou%2Clakala/);
    expect(errors).toEqual([]);
  });

  it('lets a chosen provider be put away after the filter left it out, and says what the filter cannot know', async () => {
    const { page } = await openTool('?v=chinaums');
    const chosen = page.getByRole('checkbox', { name: /银联商务.*不在筛选结果里/ });
    await page.getByLabel('怎么到账').selectOption('d0');
    await chosen.click();
    await chosen.waitFor({ state: 'detached' });
    expect(await page.locator('.comparison-picker').innerText()).toContain('没写不等于没有');
    expect(await page.locator('.comparison-facts').count()).toBe(0);
  });

  it('takes findings and weights into the score and says how far it depends on the weights', async () => {
    const { page } = await openTool('?a.credit=0.6&b.credit=0.55&credit=20000&credit.avg=200');
    expect(await figure(page, 'best.score')).toBe('');
    for (const id of ['brand', 'authorization', 'service', 'fees', 'reviews']) {
      await finding(page, 'a', id, '符合');
      await finding(page, 'b', id, id === 'fees' ? '符合' : '存疑');
    }
    // a: 5 × 3 × 2 = 30; b: 4 × 3 × 1 + 3 × 2 = 18
    expect([await figure(page, 'a.score'), await figure(page, 'b.score')]).toEqual(['30,30', '18,18']);
    expect([await figure(page, 'best'), await figure(page, 'best.score')]).toEqual(['b', 'a']);
    for (const id of ['brand', 'authorization', 'service', 'reviews']) {
      await page.locator(`input[name="w.${id}"]`).fill('0');
    }
    expect(await figure(page, 'best.score')).toBe('a,b');
    await page.waitForURL(/w\.brand=0.*w\.reviews=0/);
    expect(page.url()).not.toContain('met');
  });

  it('costs what the estimator says on the same link', async () => {
    const query =
      '?class=standard&credit=30000&credit.avg=200&debit=20000&debit.avg=500&settle=d0&months=24' +
      '&a.credit=0.6&a.debit=0.5&a.debit.cap=20&a.d0=0.03&a.device=300&a.annual=48' +
      '&b.credit=0.55&b.debit=0.45&b.d0.fixed=1&b.deposit=199&b.deposit.back=no&v=lakala&w.fees=5';
    const { page } = await openTool(query);
    const names = ['month.fee', 'month.total', 'year.total', 'period.total', 'rate', 'floor'];
    const read = (from: Page) =>
      Promise.all(['a', 'b'].flatMap((prefix) => names.map((name) => figure(from, `${prefix}.${name}`))));
    const compared = await read(page);
    const estimator = await open();
    await estimator.goto(at(`/tools/fee-estimator/${query}`));
    await estimator.waitForFunction(() => document.querySelectorAll('output[name="b.rate"]').length > 0);
    expect(await read(estimator)).toEqual(compared);
    expect(compared.every((value) => value !== null && value !== '')).toBe(true);
  });

  it('lists what to ask before signing and drops what was found to be met', async () => {
    const { page } = await openTool('?a.name=富友&a.credit=0.6&credit=20000');
    const list = page.locator('.comparison-asks');
    expect(await list.innerText()).toContain('授权书');
    expect(await list.innerText()).toContain('富友没有公开');
    await finding(page, 'a', 'authorization', '符合');
    expect(await list.innerText()).not.toContain('授权书');
  });

  it('names what it cannot use of a link, and the successor of an old provider id', async () => {
    const { page } = await openTool('?v=guotong-xingyi,nobody&w.brand=9&a.credit=abc&b.credit=0.6&w.fees=5');
    const problems = page.locator('.comparison > .notice.danger');
    expect(await problems.innerText()).toContain('有 3 处没法用');
    for (const bad of ['nobody', 'w.brand', 'a.credit']) expect(await problems.innerText()).toContain(bad);
    expect(await page.locator('.comparison').innerText()).toContain(
      'guotong-xingyi 是旧代号，现在是星驿支付',
    );
    expect(await page.locator('.comparison-facts thead th').allInnerTexts()).toEqual(['项目', '星驿支付']);
    expect(await page.locator('input[name="w.fees"]').inputValue()).toBe('5');
    expect(await page.locator('input[name="w.brand"]').inputValue()).toBe('3');
  });

  it('keeps quotes, findings and notes on the device, and lists them with their date', async () => {
    const { page } = await openTool('?a.name=老王那份&a.credit=0.6&b.name=小张&b.credit=0.5');
    await finding(page, 'a', 'service', '存疑');
    await page.getByLabel('老王那份：服务备注').fill('晚上没人接');
    await page.getByRole('button', { name: '保存到本机' }).click();
    await page.goto(at(tool));
    await reachInto(page, '.comparison-sheet');
    const kept = page.locator('.saved-quotes li');
    expect(await kept.innerText()).toMatch(/老王那份、小张[\s\S]*月 \d+ 日（周.）\d\d:\d\d存的/);
    await kept.getByRole('button', { name: /^老王那份/ }).click();
    expect(await page.locator('.comparison-sheet').innerText()).toContain('晚上没人接');
    expect(await figure(page, 'best')).toBe('b');
    expect(page.url()).not.toContain('%E6%99%9A');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await page.locator('.comparison-sheet').innerText()).toContain('示例甲');
    await kept.getByRole('button', { name: /^删掉/ }).click();
    await kept.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => localStorage.getItem('pos-guide-quotes'))).toBe('[]');
  });

  it('drops a note that holds a card number and says so', async () => {
    const { page } = await openTool('?a.name=甲&a.credit=0.6');
    await finding(page, 'a', 'service', '存疑');
    await page.getByLabel('甲：服务备注').fill('4111 1111 1111 1111');
    await page.getByText('备注里像是有卡号').waitFor();
    expect(await page.getByLabel('甲：服务备注').inputValue()).toBe('');
  });

  it('keeps what is shown when the reader jumps within the page', async () => {
    const { page } = await openTool('?a.name=甲&a.credit=0.6');
    await finding(page, 'a', 'service', '存疑');
    await page.getByRole('link', { name: '跳到比价单' }).click();
    expect(await page.locator('.comparison-sheet .comparison-doubtful').count()).toBe(1);
  });

  it('goes on at the first field once the example has been cleared by a key', async () => {
    const { page } = await openTool();
    await page.getByRole('button', { name: '清空，填我的报价' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fee-preset');
    await page.context().close();
  });

  it('shows the worked example and every provider without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at(tool));
    expect(await page.locator('.comparison-sheet').innerText()).toContain('示例甲');
    expect(await page.locator('output[name="best"] data').getAttribute('value')).toBe('b');
    const providers = globSync('content/vendors/*.yaml');
    expect(await page.locator('.vendor-table tbody tr').count()).toBe(providers.length);
  });

  it('works inside the guide, its data fetched when the reader gets there', async () => {
    const page = await open();
    const errors = watchErrors(page);
    await page.goto(at('/guides/choose-provider/#compare'));
    await page.locator('#compare').scrollIntoViewIfNeeded();
    await page.getByRole('checkbox', { name: /通联/ }).check();
    expect(await page.locator('.comparison-facts thead th').allInnerTexts()).toEqual(['项目', '通联支付']);
    await page.locator('input[name="w.fees"]').waitFor();
    expect(errors).toEqual([]);
  });
});
