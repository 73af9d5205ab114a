import { there, type Step } from './step.ts';

const fromHeader: Step = {
  name: 'searches in the box of a page',
  run: async (page) => {
    await page.goto('/guides/fees/');
    await page.until('scripts that answer', there('[data-theme-choice]:not([hidden])'));
    // Where there is room the box itself stands in the header.
    if (await page.evaluate(`document.querySelector('.bar [data-search]').getClientRects().length > 0`))
      await page.click('.bar [data-search]');
    await page.type('#site-search', '预授权');
    const result = '.search-panel:not([hidden]) a[href*="/pre-authorization/"]';
    await page.until('a result', there(result));
    await page.click(result);
    await page.until('its page', `location.pathname.includes('/pre-authorization/')`);
  },
};

const byLink: Step = {
  name: 'searches by a link',
  run: async (page) => {
    await page.goto('/search/?q=51');
    await page.until('a result', there('[data-search-results] a[href*="#code-51"]'));
  },
};

const inVain: Step = {
  name: 'searches for what is not there',
  run: async (page) => {
    await page.goto('/search/?q=qqzzxx');
    await page.text('.search-panel [role="status"]', '没有找到');
  },
};

/** The search. */
export const searchSteps: readonly Step[] = [fromHeader, byLink, inVain];
