import { live, there, value, type Step } from './step.ts';

const mostQuestions = 15;

const answersAll: Step = {
  name: 'answers the checklist until nothing more is asked',
  run: async (page) => {
    await page.goto('/tools/missing-record-checklist/');
    await page.until('a live checklist', live('.checklist'));
    for (
      let asked = 0;
      asked < mostQuestions && (await page.evaluate(there('.question'))) === true;
      asked++
    ) {
      const before = await page.evaluate(`document.querySelector('.question legend').textContent`);
      const choice = await page.evaluate(there('.question-option'));
      await page.click(choice === true ? '.question-option' : '.question-skip');
      await page.until(
        'the next question',
        `document.querySelector('.question legend')?.textContent !== ${JSON.stringify(before)}`,
      );
    }
    await page.until('no further question', `!document.querySelector('.question')`);
    await page.until('a verdict', `['yes', 'after-check', 'no'].includes(${value('charge-again')})`);
    await page.until('causes', there('[data-cause]'));
    await page.until('the answers in the address', `location.search.includes('whose=')`);
  },
};

const opensByLink: Step = {
  name: 'opens a checklist by a link',
  run: async (page) => {
    await page.goto('/tools/missing-record-checklist/?type=sale&slip=yes&backend=success');
    await page.until('the verdict', `${value('charge-again')} === 'no'`);
  },
};

const writesInquiry: Step = {
  name: 'writes an inquiry without a card number',
  run: async (page) => {
    await page.goto('/tools/missing-record-checklist/?type=sale&slip=yes&backend=success');
    await page.click('.checklist button', '查询申请');
    await page.type('#inquiry-amount', '1280.50');
    await page.text('.inquiry', '1,280.50');
    await page.type('#inquiry-shop', '6222020000000000000');
    await page.text('.field-error', '银行卡号');
  },
};

/** The missing-record checklist. */
export const checklistSteps: readonly Step[] = [answersAll, opensByLink, writesInquiry];
