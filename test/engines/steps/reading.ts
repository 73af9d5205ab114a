import { live, value, type Step } from './step.ts';

const guides = ['missing-record', 'choose-provider', 'purchase', 'fees', 'efficiency'];
const shortestGuide = 600;

/** A guide shows its text. */
function reads(path: string): Step {
  return {
    name: `reads ${path}`,
    run: async (page) => {
      await page.goto(path);
      const words = (await page.text('main')).length;
      if (words < shortestGuide) throw new Error(`${path} shows ${words} characters only`);
    },
  };
}

const opensHome: Step = {
  name: 'opens the home page and chooses the dark look',
  run: async (page) => {
    await page.goto('/');
    await page.text('h1');
    await page.click('[data-theme-choice] button[value="dark"]');
    await page.until('the dark look', `document.documentElement.dataset.theme === 'dark'`);
  },
};

/** The home page and the guides. */
export const readingSteps: readonly Step[] = [opensHome, ...guides.map((id) => reads(`/guides/${id}/`))];

const readsMerchantNumber: Step = {
  name: 'reads a merchant number',
  run: async (page) => {
    await page.goto('/reference/receipt/');
    await page.until('a live reader', live('.merchant-number'));
    await page.type('.merchant-number input', '898320153110001');
    await page.text('.merchant-number', '5311');
  },
};

const findsSettlementDay: Step = {
  name: 'finds the day of settlement',
  run: async (page) => {
    await page.goto('/reference/settlement/');
    await page.until('a live calculator', live('.settlement'));
    await page.click('input[name="settlement-cycle"][value="d0"]');
    await page.until('a day', `/^\\d{4}-\\d\\d-\\d\\d$/.test(${value('settlement-day')})`);
  },
};

const filtersCodes: Step = {
  name: 'filters the answer codes',
  run: async (page) => {
    await page.goto('/reference/response-codes/');
    await page.type('[data-code-filter] input', '68');
    await page.until('few codes', `document.querySelectorAll('.code:not([hidden])').length < 5`);
    await page.text('.code:not([hidden])', '68');
  },
};

/** The small helpers of the reference pages. */
export const referenceSteps: readonly Step[] = [readsMerchantNumber, findsSettlementDay, filtersCodes];
