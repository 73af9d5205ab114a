import type { Page } from 'playwright-core';

/** A page, or a state of one, that is worth looking at. */
export interface ShownState {
  /** Name of its pictures. */
  name: string;
  /** Site path with query and hash. */
  path: string;
  /** What the reader does first. */
  act?: (page: Page) => Promise<void>;
}

const checklist = '/tools/missing-record-checklist/';
const estimator = '/tools/fee-estimator/';

/** Every main page, and the states of its parts. */
export const shownStates: ShownState[] = [
  { name: 'home', path: '/' },
  { name: 'way-in', path: '/guides/missing-record/' },
  { name: 'way-in-fees', path: '/guides/fees/' },
  { name: 'way-in-purchase', path: '/guides/purchase/' },
  { name: 'topic-cause', path: '/guides/missing-record/network/' },
  { name: 'topic-prose', path: '/guides/fees/who-gets-the-fee/' },
  { name: 'topic-table', path: '/guides/missing-record/whose-record/' },
  { name: 'checklist', path: checklist },
  {
    name: 'checklist-no',
    path: `${checklist}?whose=customer&slip=no&type=sale&backend=none&prompt=timeout`,
  },
  { name: 'checklist-settlement', path: `${checklist}?whose=settlement&type=sale&when=2026-11-20T10%3A00` },
  { name: 'checklist-bad-link', path: `${checklist}?whose=nobody&slip=no` },
  { name: 'estimator', path: estimator },
  { name: 'comparison', path: '/tools/vendor-comparison/' },
  { name: 'codes', path: '/reference/response-codes/' },
  {
    name: 'codes-typed',
    path: '/reference/response-codes/',
    act: async (page) => {
      await page.locator('.code-filter input').fill('68');
    },
  },
  { name: 'receipt', path: '/reference/receipt/' },
  { name: 'settlement', path: '/reference/settlement/' },
  { name: 'contacts', path: '/reference/contacts/' },
  { name: 'glossary', path: '/reference/glossary/' },
  { name: 'rules', path: '/reference/rules/' },
  { name: 'sources', path: '/reference/sources/' },
  { name: 'search', path: '/search/' },
  { name: 'search-found', path: `/search/?q=${encodeURIComponent('封顶')}` },
  { name: 'search-nothing', path: `/search/?q=${encodeURIComponent('蓝色大象')}` },
  {
    name: 'search-box',
    path: '/guides/fees/',
    act: async (page) => {
      await page.locator('#site-search').focus();
      await page.locator('.search-box[data-started]').waitFor();
      await page.locator('#site-search').fill('预授权');
      await page.locator('.search-panel li > a').first().waitFor();
    },
  },
  {
    name: 'contents',
    path: '/guides/missing-record/network/',
    act: async (page) => {
      const link = page.locator('.bar [data-contents]');
      if (await link.isVisible()) await link.click();
      await page.waitForTimeout(300);
    },
  },
  { name: 'links', path: '/links/' },
  { name: 'about', path: '/about/' },
  { name: 'not-found', path: '/no-such-page/' },
];
