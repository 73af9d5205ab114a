import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { problemsInBothLooks } from '../support/axe.ts';
import { at, reachInto, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();
const shop = 'credit=30000&credit.avg=400&debit=40000&debit.avg=5000&qr=60000&qr.avg=45&months=24';
const four =
  'a.name=老王&a.credit=0.6&a.debit=0.5&a.debit.cap=20&a.qr=0.38&a.device=300&b.credit=0.55&b.debit=0.45&b.qr=0.38&' +
  'b.device=1500&c.credit=0.48&c.debit=0.5&c.qr=0.3&c.monthly=150&c.deposit=199&d.credit=0.65&d.debit=0.6&d.qr=0.38';

async function openTool(query: string): Promise<Page> {
  const page = await open();
  await page.goto(at(`/tools/fee-estimator/?${query}`));
  await reachInto(page, '.slip');
  return page;
}

describe('the estimator', () => {
  it('is within reach of everyone with four quotes', async () => {
    const page = await openTool(`${shop}&${four}`);
    expect(await page.locator('[aria-labelledby="fee-plot"] .fee-line').count()).toBe(4);
    expect(await problemsInBothLooks(page)).toEqual([]);
  });

  it('is within reach of everyone with a bad link and bad typing', async () => {
    const page = await openTool(
      `${shop.replace('months=24', 'months=99')}&a.credit=abc&a.debit=0.5&b.qr=-1&b.debit=0.4`,
    );
    await page.locator('#fee-qr').fill('很多');
    await page.locator('#fee-a-debit').fill('101');
    for (const id of ['fee-qr', 'fee-a-debit']) {
      await page.locator(`#${id}-error`).waitFor();
      expect(await page.locator(`#${id}`).getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(`#${id}`).getAttribute('aria-describedby')).toContain(`${id}-error`);
    }
    const notice = await page.locator('.notice.danger').innerText();
    for (const key of ['a.credit', 'months', 'b.qr']) expect(notice).toContain(key);
    expect(await problemsInBothLooks(page)).toEqual([]);
  });
});

describe('labels of the plot', () => {
  it.each([shop, `${shop}&foreign=8000&foreign.avg=600`])(
    'cover neither each other nor the sides: %s',
    async (query) => {
      const page = await openTool(`${query}&${four}`);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('.fee-meeting-label')].map(
          (label) => label.getBoundingClientRect().toJSON() as DOMRect,
        ),
      );
      expect(boxes.length).toBeGreaterThan(1);
      const overlapping = boxes.filter((one, i) =>
        boxes
          .slice(i + 1)
          .some(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top + 3 < other.bottom &&
              other.top + 3 < one.bottom,
          ),
      );
      expect(overlapping).toEqual([]);
      expect(boxes.every(({ left, right }) => left >= 0 && right <= 360)).toBe(true);
    },
  );
});

describe('the estimator by keyboard alone', () => {
  it('is filled in, given a second quote and cleared', async () => {
    const page = await openTool(`${shop}&a.credit=0.6&a.debit=0.5&a.qr=0.38`);
    const errors = watchErrors(page);
    await page.locator('#fee-credit').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('5万');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fee-credit-avg');
    await page.getByRole('button', { name: '再加一份报价' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#fee-b-credit').focus();
    await page.keyboard.type('0.5');
    await page.getByRole('button', { name: '去掉报价 B' }).focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#fee-b-credit').count()).toBe(0);
    expect(await page.locator('#fee-credit-hint').innerText()).toBe('= 50,000.00 元');
    expect(errors).toEqual([]);
  });
});
