import { expect, it } from 'vitest';
import { alive, at, useBrowser, watchErrors } from '../support/browser.ts';
import { choose, chosen, figures, rows } from '../support/reconciliation-page.ts';

const open = useBrowser();
const tool = '/tools/reconciliation/';
const till = 'public/samples/restaurant-till.csv';
const wechat = 'public/samples/restaurant-wechat.csv';
const terminal = 'public/samples/shop-terminal.xlsx';
const acquirer = 'public/samples/shop-acquirer.csv';

it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'finds what is missing, different, doubled and dear in %s',
  async (timezoneId) => {
    const page = await open({ timezoneId });
    const errors = watchErrors(page);
    await page.goto(at(`${tool}?asof=2026-10-15T10:30&a.qr=0.38`));
    await choose(page, till, wechat);
    expect(await figures(page)).toMatchObject({
      matched: '23',
      'only-ours': '3',
      'only-ours.amount': '127.30',
      'only-theirs.amount': '154.50',
      'amount-differs.amount': '-10.00',
      'fee-differs.amount': '0.60',
      'duplicates.amount': '75.00',
      'ours.total': '3273.80',
      'theirs.total': '3236.00',
    });
    expect(await rows(page, 'only-ours')).toEqual(['11-', '25-', '32-']);
    expect(await rows(page, 'only-theirs')).toEqual(['-12', '-25']);
    expect(await rows(page, 'amount-differs')).toEqual(['16-20']);
    expect((await rows(page, 'set-aside')).every((row) => row.endsWith(' other-channel'))).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

it('compares again as soon as a setting, a column or a file changes, and keeps the column for the layout', async () => {
  const page = await open();
  await page.goto(at(`${tool}?asof=2026-10-15T10:30`));
  await choose(page, terminal, acquirer);
  expect(await figures(page)).toMatchObject({ 'fee-differs': '0', 'in-cycle': '2' });
  expect(await page.locator('select[name="ours.time"] option:checked').textContent()).toMatch(/^交易时间/);
  await page.locator('.rec-settings summary').click();
  await page.locator('#rec-a-debit').fill('0.5');
  await page.locator('#rec-a-debit-cap').fill('20');
  await expect.poll(async () => (await figures(page))['fee-differs']).toBe('1');
  await expect.poll(() => page.url()).toContain('a.debit.cap=20');

  await page.locator('select[name="theirs.amount"]').selectOption({ label: '清算金额' });
  await expect.poll(async () => (await figures(page))['matched']).not.toBe('30');
  const changed = await figures(page);
  await page.reload();
  await choose(page, terminal, acquirer);
  expect(await figures(page)).toEqual(changed);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('清算金额');
  expect(kept).not.toMatch(/\d{6}|\*/);
  await page.context().close();
});

it('takes files that were chosen before the script came', async () => {
  const page = await open();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/ReconciliationTool*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(tool));
  await choose(page, till, wechat);
  release();
  expect(await figures(page)).toMatchObject({ 'only-ours': '3' });
  await page.context().close();
});

it('names a bad parameter and goes by the rest', async () => {
  const page = await open();
  await page.goto(at(`${tool}?cutoff=25&cycle=d1&asof=gestern&a.qr=0.38`));
  const alert = page.locator('[role="alert"]').first();
  await alert.waitFor();
  const text = await alert.innerText();
  expect(text).toContain('cutoff');
  expect(text).toContain('asof');
  expect(text).not.toContain('a.qr');
  await page.locator('.rec-settings summary').click();
  expect(await page.locator('input[name="cycle"]:checked').inputValue()).toBe('d1');
  await page.context().close();
});

it('fetches the worker only after a file was chosen, and nothing leaves the page', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await page.goto(at(tool));
  await alive(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((line) => line.includes('worker'))).toEqual([]);
  asked.length = 0;
  await choose(page, till, wechat);
  await figures(page);
  expect(asked.filter((line) => line.includes('worker')).length).toBeGreaterThan(0);
  expect(asked.filter((line) => !/^GET \S+\/_astro\/[\w.-]+\.js $/.test(line))).toEqual([]);
  await page.context().close();
});

it('gives up at once when told to, and can begin again', async () => {
  const page = await open();
  await page.goto(at(tool));
  const line = (i: number) => `2026-10-12 10:00:00,${String(i).padStart(20, '7')},${i}.00,微信,成功`;
  const long = `交易时间,订单号,实收金额,支付方式,状态\n${Array.from({ length: 100_000 }, (_, i) => line(i)).join('\n')}`;
  await choose(page, [chosen('a.csv', long)], [chosen('b.csv', long)]);
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText('已经取消').waitFor();
  expect(await page.locator('output data').count()).toBe(0);
  const focused = page.locator(':focus');
  expect(await focused.innerText()).toBe('再核对一次');
  await page.keyboard.press('Enter');
  expect(await focused.getAttribute('class')).toBe('rec-outcome');
  await choose(page, till, wechat);
  expect(await figures(page)).toMatchObject({ 'only-ours': '3' });
  await page.context().close();
});

it('shows its samples, and the checklist filled in for each missing payment', async () => {
  const page = await open();
  await page.goto(at(tool));
  await alive(page);
  await page.getByRole('button', { name: '小店：POS 流水对收单账单' }).click();
  expect(await figures(page)).toMatchObject({ 'only-ours': '2', 'in-cycle': '2', 'fee-differs': '2' });
  const link = page.locator('[data-group="only-ours"] a').first();
  const query = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams;
  expect(Object.fromEntries(query)).toMatchObject({
    whose: 'backend',
    slip: 'yes',
    backend: 'none',
    type: 'sale',
  });
  await link.click();
  await alive(page);
  expect(await page.locator('.checklist.filled').count()).toBe(1);
  expect(await page.getByText('链接里有').count()).toBe(0);
  await page.context().close();
});
