import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, at, useBrowser, watchErrors } from '../support/browser.ts';
import { firstCause, waitForQuestion, waitForVerdict } from '../support/checklist-page.ts';

const open = useBrowser();
const tool = '/tools/missing-record-checklist/';

async function visit(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(options);
  await page.goto(at(`${tool}${query}`));
  if (options.javaScriptEnabled !== false) await alive(page);
  return page;
}

const question = (page: Page) => page.locator('.question legend').textContent();

describe('answering', () => {
  it('narrows with each tap, keeps earlier answers in sight and lets them be changed', async () => {
    const page = await visit();
    const errors = watchErrors(page);
    expect(await question(page)).toBe('谁那里没有记录？');
    await page.getByRole('button', { name: '商户后台或收款 App 查不到这一笔' }).click();
    await page.getByRole('button', { name: '有，写着交易成功' }).click();
    await waitForVerdict(page, 'no');
    expect(page.url()).toContain('?whose=backend&slip=yes');
    await page.getByRole('button', { name: '查不到这一笔' }).click();
    await page.locator('[data-hard-stop="stop-success-not-found"]').waitFor();

    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('button', { name: '修改：签购单' }).click();
    await page.getByRole('button', { name: '没有，重打也没有' }).click();
    await waitForVerdict(page, 'after-check');
    expect(await page.locator('.checklist-answers').textContent()).toContain('没有，重打也没有');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('works with the keyboard alone, the focus on the next question', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '钱没有到我的结算账户' }).focus();
    await page.keyboard.press('Enter');
    await waitForQuestion(page, '单据上「交易类型」写的是什么？');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('checklist-card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await waitForQuestion(page, '这一笔是什么时候做的？');
    expect(await firstCause(page)).toBe('pre-authorization');
    expect(await page.locator('[role="status"].visually-hidden').first().textContent()).toContain(
      '不要再收。最可能的原因：',
    );
    await page.context().close();
  });

  it('brings a verdict that has changed, and the end, into sight on a phone', async () => {
    const page = await visit('?whose=backend&slip=no&type=sale', { viewport: { width: 360, height: 640 } });
    // The page glides there, and a busy machine takes its time over it.
    const top = () =>
      page.locator('.checklist-verdict').evaluate((element) => element.getBoundingClientRect().top);
    await page.getByRole('button', { name: '处理中、支付中、未支付' }).click();
    await waitForVerdict(page, 'no');
    await expect.poll(top, { timeout: 15_000 }).toBeGreaterThanOrEqual(0);
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('button', { name: '修改：签购单' }).click();
    await page.getByRole('button', { name: '有，写着「测试 TESTING」' }).click();
    await page.locator('.checklist-card').waitFor({ state: 'detached' });
    await expect.poll(top, { timeout: 15_000 }).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  it('reads the clock when a time is given, not when the page was opened', async () => {
    const page = await open();
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+08:00'));
    await page.goto(at(`${tool}?type=preauth`));
    await alive(page);
    await page.clock.setFixedTime(new Date('2026-11-24T11:00:00+08:00'));
    await page.locator('#checklist-when').fill('2026-11-24T10:30');
    await page.getByRole('button', { name: '确定' }).click();
    await page.locator('output[name="preauth-deadline"]').waitFor();
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('button', { name: '修改：交易时间' }).click();
    await page.getByRole('button', { name: '就是刚才' }).click();
    await page.waitForURL(/when=2026-11-24T11%3A00/);
    await page.context().close();
  });

  it('skips what the reader does not know', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '不知道，跳过' }).click();
    await waitForQuestion(page, '有没有打出签购单？');
    expect(page.url()).toContain('skip=whose');
    expect(await page.locator('.checklist-answers').textContent()).toContain('跳过');
    await page.context().close();
  });

  it('goes back with Back, and starts again', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '商户后台或收款 App 查不到这一笔' }).click();
    await page.getByRole('button', { name: '有，写着交易成功' }).click();
    await waitForVerdict(page, 'no');
    await page.goBack();
    await waitForVerdict(page, 'after-check');
    await waitForQuestion(page, '有没有打出签购单？');
    await page.goBack();
    await waitForQuestion(page, '谁那里没有记录？');
    await page.goForward();
    await waitForQuestion(page, '有没有打出签购单？');
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('button', { name: '全部清空，重新开始' }).click();
    await waitForQuestion(page, '谁那里没有记录？');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await waitForQuestion(page, '有没有打出签购单？');
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('button', { name: '全部清空，重新开始' }).click();
    await page.getByRole('button', { name: '恢复刚才的回答' }).click();
    await waitForQuestion(page, '有没有打出签购单？');
    expect(page.url()).toContain('?whose=backend');
    expect(await page.getByRole('button', { name: '恢复刚才的回答' }).count()).toBe(0);
    await page.context().close();
  });

  it('takes a code and a time as typed, and says what is wrong with them', async () => {
    const page = await visit('?whose=backend&slip=no&type=sale&backend=none');
    await page.locator('#checklist-code').fill('5');
    await page.keyboard.press('Enter');
    await page.getByText('应答码是两位数字或字母').waitFor();
    await page.locator('#checklist-code').fill('68');
    await page.keyboard.press('Enter');
    await waitForVerdict(page, 'no');
    await page.context().close();

    const other = await visit('?type=preauth');
    await other.locator('#checklist-when').fill('2099-01-01T10:00');
    await other.getByRole('button', { name: '确定' }).click();
    await other.getByText('这个时间还没到').waitFor();
    await other.getByRole('button', { name: '就是刚才' }).click();
    await other.locator('output[name="preauth-deadline"]').waitFor();
    await other.context().close();
  });
});

it('does not lose a tap that comes before the script', async () => {
  const page = await open();
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(at(tool), { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: '钱没有到我的结算账户' }).click();
  await waitForVerdict(page, 'no');
  await page.context().close();
});
