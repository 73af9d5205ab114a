import { expect, it } from 'vitest';
import { problemsInBothLooks } from '../support/axe.ts';
import { at, reachInto, useBrowser } from '../support/browser.ts';

const open = useBrowser();
const shop = 'credit=60000&credit.avg=300&debit=20000&debit.avg=200&qr=70000&qr.avg=40&months=24';
const quotes = ['a', 'b', 'c', 'd'].map(
  (prefix, i) =>
    `${prefix}.name=第 ${i + 1} 家&${prefix}.credit=0.${55 + i}&${prefix}.debit=0.5&${prefix}.qr=0.38`,
);
const states = [
  {
    state: 'four providers, four quotes and weights',
    query: `v=lakala,chinaums,fuiou,helibao&${shop}&${quotes.join('&')}&w.fees=5&w.reviews=1`,
  },
  {
    state: 'a link with mistakes in it',
    query: `v=guotong-xingyi,nosuch,lakala&${shop}&a.credit=abc&b.credit=0.55&w.brand=9`,
  },
];

it.each(states)('the comparison is within reach of everyone with $state', async ({ query }) => {
  const page = await open();
  await page.goto(at(`/tools/vendor-comparison/?${query}`));
  await reachInto(page, '.comparison-sheet');
  await page.locator('.comparison input[type="radio"][name^="a-"]').first().check({ force: true });
  await page.locator('.comparison-arithmetic summary').click();
  expect(await problemsInBothLooks(page)).toEqual([]);
  await page.context().close();
});
