import { describe, expect, it } from 'vitest';
import { at, useBrowser } from '../support/browser.ts';

const open = useBrowser();
const tool = '/tools/missing-record-checklist/';

describe('the checklist elsewhere', () => {
  it('comes to life within the guide, where the reader gets to it', async () => {
    const page = await open();
    await page.goto(at('/guides/missing-record/#checklist'), { waitUntil: 'networkidle' });
    await page.locator('[data-tool]').scrollIntoViewIfNeeded();
    await page.locator('.checklist output[name="charge-again"]').waitFor();
    await page.getByRole('button', { name: '钱没有到我的结算账户' }).click();
    await page.locator('output[name="charge-again"] data[value="no"]').waitFor();
    await page.context().close();
  });

  it('is useful without a script: the verdict, worked examples and one sheet of paper', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at(tool));
    const verdict = page.locator('output[name="charge-again"] data');
    expect(await verdict.getAttribute('value')).toBe('after-check');
    expect(await page.locator('#paper').count()).toBe(1);
    expect(await page.locator('.verdict-word-yes').count()).toBeGreaterThan(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.context().close();
  });
});
