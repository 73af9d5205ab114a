import { live, there, value, type Step } from './step.ts';

const estimates: Step = {
  name: 'counts a fee from what is typed',
  run: async (page) => {
    await page.goto('/tools/fee-estimator/?credit=1000&credit.avg=1000&a.credit=0.6');
    await page.until('the fee of the link', `${value('a.month.fee')} === '6.00'`);
    await page.type('#fee-credit', '2000');
    await page.until('the fee of what was typed', `${value('a.month.fee')} === '12.00'`);
    await page.until('the amount in the address', `location.search.includes('credit=2000')`);
  },
};

const addsQuote: Step = {
  name: 'adds a quote and names what is wrong in it',
  run: async (page) => {
    await page.goto('/tools/fee-estimator/?credit=1000&credit.avg=1000&a.credit=0.6');
    await page.until('a live estimator', `${value('a.month.fee')} === '6.00'`);
    await page.click('button', '再加一份报价');
    await page.type('#fee-b-credit', '千分之五');
    await page.until('the cheaper quote', `${value('best')} === 'b'`);
    await page.type('#fee-b-credit', '很便宜');
    await page.text('.field-error', '费率');
  },
};

const compares: Step = {
  name: 'picks two providers to compare',
  run: async (page) => {
    await page.goto('/tools/vendor-comparison/');
    await page.until('a live comparison', live('.comparison'));
    for (const picked of [1, 2]) {
      await page.click('input[name="v"]:not(:checked)');
      await page.until(
        `${picked} picked`,
        `document.querySelectorAll('input[name="v"]:checked').length === ${picked}`,
      );
    }
    await page.until('both in the address', `/[?&]v=[^&]+(,|%2C)/.test(location.search)`);
  },
};

const comparesByLink: Step = {
  name: 'compares two quotes by a link',
  run: async (page) => {
    await page.goto('/tools/vendor-comparison/?credit=1000&credit.avg=1000&a.credit=0.6&b.credit=0.5');
    await page.until('a live comparison', live('.comparison'));
    await page.until('the cheaper quote', `${value('best')} === 'b'`);
    await page.until('a weight', there('input[name="w.fees"]'));
  },
};

/** The fee estimator and the comparison. */
export const quoteSteps: readonly Step[] = [estimates, addsQuote, compares, comparesByLink];
