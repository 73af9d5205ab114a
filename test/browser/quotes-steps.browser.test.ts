import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, reachInto, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();

/** Opens the estimator and waits until all of it has come. */
async function openTool(query = '', options = {}): Promise<Page> {
  const page = await open(options);
  await page.goto(at(`/tools/fee-estimator/${query}`));
  await reachInto(page, '.slip');
  await page.waitForSelector('.fee-estimator .button-row');
  return page;
}

const field = (page: Page, key: string) => page.locator(`#fee-${key.replace(/\./g, '-')}`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe('what was done at one stroke', () => {
  it('is taken back: reset, with all that was typed, what could not be read included', async () => {
    const page = await openTool();
    await field(page, 'credit').fill('大概五六万');
    await field(page, 'a.credit').fill('千分之五');
    await button(page, '重新开始').click();
    expect(await field(page, 'credit').inputValue()).toBe('6000');
    expect(await page.locator('.said-line').innerText()).toContain('已重新开始');
    await button(page, '撤销').click();
    expect(await field(page, 'credit').inputValue()).toBe('大概五六万');
    expect(await field(page, 'a.credit').inputValue()).toBe('千分之五');
    await page.waitForURL(/a\.credit=0\.5/);
  });

  it('is taken back by Back, and done again by Forward', async () => {
    const page = await openTool('?credit=50000&credit.avg=200&a.credit=0.6&b.name=乙&b.credit=0.55');
    await button(page, '报价 B').click();
    await button(page, '去掉报价 B').click();
    expect(await field(page, 'b.credit').count()).toBe(0);
    await page.locator('#fee-preset').selectOption('salon');
    expect(await field(page, 'credit').inputValue()).toBe('20000');
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#fee-credit')?.value === '50000',
    );
    await page.goBack();
    expect(await field(page, 'b.credit').inputValue()).toBe('0.55');
    await page.goForward();
    await page.waitForFunction(() => !document.querySelector('#fee-b-credit'));
  });

  it('is said, and what was typed on says no more of it', async () => {
    const page = await openTool('?credit=50000&a.credit=0.6');
    await button(page, '再加一份报价').click();
    expect(await page.locator('.said-line [role="status"]').innerText()).toBe('已加上报价 B。');
    await field(page, 'b.credit').fill('0.5');
    expect(await page.locator('.said-line').innerText()).toBe('');
  });
});

describe('a rate in the wrong unit', () => {
  it('is asked about beside its field, counts as typed, and is put right by one tap', async () => {
    const page = await openTool('?credit=300000&credit.avg=300&a.credit=60');
    const fee = page.locator('output[name="a.month.fee"] data');
    expect(await fee.getAttribute('value')).toBe('180000.00');
    expect(await page.locator('.field-doubt').innerText()).toContain('写的是 60%，是不是万 60（0.6%）？');
    await button(page, '改成 0.6%').click();
    expect(await field(page, 'a.credit').inputValue()).toBe('0.6');
    expect(await fee.getAttribute('value')).toBe('1800.00');
    expect(await page.locator('.field-doubt').count()).toBe(0);
  });
});

describe('a number that is still being typed', () => {
  it.each([
    ['credit', '12,000'],
    ['a.credit', '千分之六'],
  ])('%s %s is not called wrong', async (key, text) => {
    const page = await openTool();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('[role="alert"]')) seen.push(textContent);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await field(page, key).fill('');
    await field(page, key).pressSequentially(text, { delay: 60 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await field(page, key).fill('12,00x');
    await page.keyboard.press('Tab');
    await page.locator(`#fee-${key.replace(/\./g, '-')}-error`).waitFor();
  });
});

describe('a link', () => {
  it('with a bad value shows it at its own field, without words of its own in the notice', async () => {
    const page = await openTool(
      `?credit=50000&months=99&a.credit=${encodeURIComponent('请打电话 13800000000 找客服退款，马上办理不要等')}`,
    );
    expect(await field(page, 'months').inputValue()).toBe('99');
    await page.locator('#fee-months-error').waitFor();
    await page.locator('#fee-a-credit-error').waitFor();
    expect(await page.locator('.notice.danger').innerText()).not.toMatch(/\d{5}|马上办理/);
  });

  it('shows what filling in shows, opened parts included', async () => {
    const linked = await openTool('?a.credit=0.6');
    const clicked = await openTool();
    for (const key of ['debit', 'debit.cap', 'qr', 'device', 'annual'])
      await field(clicked, `a.${key}`).fill('');
    await field(clicked, 'a.credit').fill('0.6');
    const opened = (page: Page) =>
      page
        .locator('.fee-inputs details, .fee-outcome details')
        .evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
    expect(await opened(linked)).toEqual(await opened(clicked));
  });

  it('opens the further fields when it uses one', async () => {
    const page = await openTool('?credit=50000&a.credit=0.38&a.first=3&a.later.credit=0.6');
    expect(await field(page, 'a.first').isVisible()).toBe(true);
    expect(await page.locator('output[name="a.later.month.fee"] data').getAttribute('value')).not.toBe('');
  });
});

describe('the bill at 360 px', () => {
  it('is whole with two quotes', async () => {
    const page = await openTool('?credit=60000&credit.avg=500&a.credit=0.6&b.credit=0.62&b.monthly=8.8', {
      viewport: { width: 360, height: 740 },
    });
    const cut = await page.locator('.slip output').evaluateAll(
      (all) =>
        all.filter((one) => {
          const box = one.getBoundingClientRect();
          const slip = one.closest('.slip')?.getBoundingClientRect();
          return !slip || box.right > slip.right || box.left < slip.left || box.width === 0;
        }).length,
    );
    expect(cut).toBe(0);
    const errors = watchErrors(page);
    expect(errors).toEqual([]);
  });
});

describe('what is kept on this device', () => {
  it('comes back, listed with its date', async () => {
    const page = await openTool('?credit=50000&credit.avg=200&a.name=老王&a.credit=0.6');
    await button(page, '保存到本机').click();
    await page.goto(at('/tools/fee-estimator/'));
    await reachInto(page, '.slip');
    const kept = page.locator('.saved-quotes li');
    expect(await kept.innerText()).toMatch(/老王 · 月收 5 万[\s\S]*存的/);
    await kept.getByRole('button', { name: /^老王/ }).click();
    expect(await field(page, 'a.name').inputValue()).toBe('老王');
    expect(await page.locator('output[name="a.month.fee"] data').getAttribute('value')).toBe('300.00');
  });
});
