import { expect, it } from 'vitest';
import { at, useBrowser } from '../support/browser.ts';

const open = useBrowser();
const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };

it.each([
  ['code=00&backend=failed', 0],
  ['prompt=reversal-failed&backend=reversed', 1],
  ['whose=settlement&payer=unknown&slip=yes&backend=success&type=sale&merchant=other', 2],
  ['slip=yes&backend=none&merchant=other&payer=unknown', 3],
])('prints the outcome of %s, with %i red lines, on one sheet', async (query, redLines) => {
  const page = await open();
  await page.goto(at(`/tools/missing-record-checklist/?${query}`));
  await page.getByRole('button', { name: '复制链接' }).waitFor();
  expect(await page.locator('[data-hard-stop]').count()).toBe(redLines);
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.context().close();
});
