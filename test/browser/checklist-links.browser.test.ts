import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, at, useBrowser } from '../support/browser.ts';
import { firstCause, waitForQuestion, waitForVerdict } from '../support/checklist-page.ts';
import { symptoms } from '../support/symptoms.ts';

const open = useBrowser();
const tool = '/tools/missing-record-checklist/';

async function visit(query: string): Promise<Page> {
  const page = await open();
  await page.goto(at(`${tool}${query}`));
  await alive(page);
  return page;
}

const verdict = (page: Page) => page.locator('output[name="charge-again"] data').getAttribute('value');

describe('links', () => {
  it.each(['code=68', 'whose=settlement&type=sale&payout=failed'])(
    'shows the first cause of ?%s open, on screen and on paper',
    async (query) => {
      const page = await visit(`?${query}`);
      const steps = page.locator('.causes > li').first().getByText('现在怎么办');
      await steps.waitFor({ state: 'visible' });
      await page.waitForTimeout(300);
      expect(
        await page
          .locator('.causes details')
          .evaluateAll((all) => all.map((d) => (d as HTMLDetailsElement).open)),
      ).toEqual([true, false, false].slice(0, await page.locator('.causes details').count()));
      await page.emulateMedia({ media: 'print' });
      expect(await steps.isVisible()).toBe(true);
      await page.context().close();
    },
  );

  const timeless = symptoms.filter(([query]) => !query.includes('when=')).filter((_, i) => i % 6 === 0);
  it('says the same as the model', async () => {
    const page = await open();
    for (const [query, cause, expected] of timeless) {
      await page.goto(at(`${tool}?${query}`));
      await page.locator('.checklist.filled').waitFor();
      await waitForVerdict(page, expected);
      await expect.poll(() => firstCause(page), { message: query }).toBe(cause);
    }
    await page.context().close();
  });

  it('names what it cannot use and takes the rest', async () => {
    const page = await visit('?code=51&backend=ok&when=someday&utm_source=chat&merchant=%3Cimg%20src=x%3E');
    const problems = page.locator('.notice', { hasText: '链接里有 3 处没法用' });
    await problems.waitFor();
    expect(await problems.textContent()).toContain('<img src=x>');
    expect(await verdict(page)).toBe('yes');
    await page.context().close();
  });

  it('says what does not fit together, what is not known and what lies ahead', async () => {
    const page = await visit('?slip=yes&code=51&when=2099-01-01T10:00');
    await waitForVerdict(page, 'no');
    const amiss = await page.locator('[data-contradictions]').textContent();
    expect(amiss).toContain('按签购单成功算');
    expect(amiss).toContain('这个时间还没到');
    await page.goto(at(`${tool}?code=Q7`));
    await page.getByText('码表里没有这个应答码').waitFor();
    expect(await verdict(page)).toBe('no');
    await page.context().close();
  });

  it('gives the day when the money should be there', async () => {
    const page = await visit('?whose=settlement&backend=success&when=2026-09-30T12:00&cycle=t1');
    const day = page.locator('output[name="settlement-day"] data');
    await day.waitFor();
    expect(await day.getAttribute('value')).toBe('2026-10-08');
    await page.context().close();
  });
});

describe('clicks', () => {
  it('asks for the cycle where the day of payout depends on it', async () => {
    const page = await open();
    await page.clock.setFixedTime(new Date('2026-11-28T10:00:00+08:00'));
    await page.goto(at(tool));
    await alive(page);
    const pick = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await pick('钱没有到我的结算账户');
    await pick('消费（含订金、定金）');
    await pick('成功');
    await page.locator('#checklist-when').fill('2026-11-27T12:00');
    await pick('确定');
    await waitForQuestion(page, '合同上约定多久到账？');
    await pick('D+0，当天');
    await page.locator('.checklist-dates', { hasText: '已经过了' }).waitFor();
    expect(await firstCause(page)).not.toBe('settlement-cycle');
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('button', { name: '修改：到账周期' }).click();
    await pick('T+1，下一个工作日');
    await page.locator('output[name="settlement-day"] data[value="2026-11-30"]').waitFor();
    expect(await page.locator('.checklist-dates').textContent()).not.toContain('已经过了');
    expect(await firstCause(page)).toBe('settlement-cycle');
    await page.context().close();
  });

  it('comes to a payment taken twice by clicks alone', async () => {
    const page = await visit('');
    const pick = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await pick('商户后台或收款 App 查不到这一笔');
    await pick('没有，重打也没有');
    await pick('失败、支付异常');
    await pick('扫码');
    await waitForQuestion(page, '顾客自己的账户里，看到扣了几次？');
    await pick('扣了两次');
    await waitForVerdict(page, 'no');
    expect(await firstCause(page)).toBe('charged-twice');
    await page.context().close();
  });
});
