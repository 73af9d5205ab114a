import type { PageDriver } from './page-driver.ts';

/** One thing that a reader does, with what must come of it. */
export interface Step {
  name: string;
  /** @throws Error if what must come of it does not */
  run: (page: PageDriver) => Promise<void>;
}

const shortestGuide = 2000;

/** A guide shows its text and its table of contents. */
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

const guides = ['missing-record', 'choose-provider', 'purchase', 'fees', 'efficiency'];

const answersChecklist: Step = {
  name: 'answers the checklist until nothing more is asked',
  run: async (page) => {
    await page.goto('/tools/missing-record-checklist/');
    await page.until('a live checklist', live('.checklist'));
    for (let asked = 0; asked < 15 && (await page.evaluate(there('.question'))) === true; asked++) {
      const before = await page.evaluate(`document.querySelector('.question legend').textContent`);
      const choice = await page.evaluate(there('.question-option'));
      await page.click(choice === true ? '.question-option' : '.question-skip');
      await page.until(
        'the next question',
        `document.querySelector('.question legend')?.textContent !== ${JSON.stringify(before)}`,
      );
    }
    await page.text('.checklist', '问到这里就够了');
    const verdict = await page.evaluate(value('charge-again'));
    if (!['yes', 'after-check', 'no'].includes(String(verdict)))
      throw new Error(`charge-again is ${String(verdict)}`);
    await page.until('causes', there('[data-cause]'));
    await page.until('the answers in the address', `location.search.includes('whose=')`);
  },
};

const sendsChecklist: Step = {
  name: 'opens a checklist by a link',
  run: async (page) => {
    await page.goto('/tools/missing-record-checklist/?type=sale&slip=yes&backend=success');
    await page.until('the verdict', `${value('charge-again')} === 'no'`);
  },
};

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

const compares: Step = {
  name: 'picks two providers to compare',
  run: async (page) => {
    await page.goto('/tools/vendor-comparison/');
    await page.until('a live comparison', live('.comparison'));
    await page.click('input[name="v"]:not(:checked)');
    await page.until('one picked', `document.querySelectorAll('input[name="v"]:checked').length === 1`);
    await page.click('input[name="v"]:not(:checked)');
    await page.until('two picked', `document.querySelectorAll('input[name="v"]:checked').length === 2`);
    await page.until('both in the address', `/[?&]v=[^&]+(,|%2C)/.test(location.search)`);
    await page.goto('/tools/vendor-comparison/?credit=1000&credit.avg=1000&a.credit=0.6&b.credit=0.5');
    await page.until('the cheaper quote', `${value('best')} === 'b'`);
  },
};

const searchesFromHeader: Step = {
  name: 'searches in the box of a page',
  run: async (page) => {
    await page.goto('/guides/fees/');
    await page.type('#site-search', '预授权');
    await page.until('a result', there('.search-panel:not([hidden]) a[href*="#pre-authorization"]'));
  },
};

const searchesByLink: Step = {
  name: 'searches by a link',
  run: async (page) => {
    await page.goto('/search/?q=51');
    await page.until('a result', there('[data-search-results] a[href*="#code-51"]'));
  },
};

const readsMerchantNumber: Step = {
  name: 'reads a merchant number',
  run: async (page) => {
    await page.goto('/reference/receipt/');
    await page.until('a live reader', live('.merchant-number'));
    await page.type('.merchant-number input', '898320153110001');
    await page.text('.merchant-number', '5311');
  },
};

/** Each widget and the search, used once. */
export const useOfWidgets: readonly Step[] = [
  answersChecklist,
  sendsChecklist,
  estimates,
  compares,
  readsMerchantNumber,
  searchesFromHeader,
  searchesByLink,
];

/** Everything that a reader may do, once. */
export const walkThrough: readonly Step[] = [
  {
    name: 'opens the home page',
    run: async (page) => {
      await page.goto('/');
      await page.text('h1');
    },
  },
  ...guides.map((id) => reads(`/guides/${id}/`)),
  ...useOfWidgets,
];

/** Whether there is a match. */
function there(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}) !== null`;
}

/** Whether the island around the match has come to life; scrolls there, because islands wait to be seen. */
function live(selector: string): string {
  return `(() => {
    const match = document.querySelector(${JSON.stringify(selector)});
    match?.scrollIntoView({ block: 'start', behavior: 'instant' });
    return match !== null && match.closest('astro-island[ssr]') === null;
  })()`;
}

/** The machine's value of an output. */
function value(name: string): string {
  return `document.querySelector('output[name="${name}"] data')?.getAttribute('value')`;
}
