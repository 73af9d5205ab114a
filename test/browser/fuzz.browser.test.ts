import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, at, useBrowser, watchErrors } from '../support/browser.ts';
import { linkReaders } from '../support/fuzzed-readers.ts';
import { longTexts, markup, numbers, prototypeNames, signs } from '../support/hostile.ts';

const open = useBrowser();
const hostile = [...markup, ...numbers, ...signs, ...prototypeNames].filter((text) => text.length < 500);

const tools: Record<string, string> = {
  'fee estimator': '/tools/fee-estimator/',
  checklist: '/tools/missing-record-checklist/',
  comparison: '/tools/vendor-comparison/',
};

/** Elements and attributes that a page never makes from what it was given, as one comparable list. */
async function suspects(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = 'img, script, style, iframe, object, embed, base, meta, template, frame, video, audio';
    const elements = [...document.querySelectorAll(kinds)].map(({ tagName }) => tagName);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on|^srcdoc$/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => `${element.tagName} ${name}`)
        .filter((found) => found !== 'INPUT value'),
    );
    return [...elements, ...attributes].sort();
  });
}

/** Links with another hostile value in every parameter, until each value has come. */
function crammedLinks(names: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(hostile.length / names.length) }, (_, turn) => {
    const values = names.map((name, i) => [name, hostile[(turn * names.length + i) % hostile.length] ?? '']);
    return new URLSearchParams(values).toString();
  });
}

describe.each(linkReaders)('the page of the $name', ({ name, names }) => {
  const path = tools[name] ?? '';

  it('makes no element from a hostile link, raises nothing, and says what it left out', async () => {
    const page = await open();
    const errors = watchErrors(page);
    await page.goto(at(path));
    await alive(page);
    const usual = await suspects(page);
    for (const link of crammedLinks(names)) {
      await page.goto(at(`${path}?${link}`));
      await alive(page);
      await page.getByText(/链接里有 \d+ 处没法用/).waitFor();
      expect(await suspects(page), link).toEqual(usual);
      expect(errors, link).toEqual([]);
    }
    await page.context().close();
  });

  it('bears a value of 100 kB', async () => {
    const page = await open();
    const errors = watchErrors(page);
    for (const text of longTexts.slice(0, 2)) {
      await page.goto(at(`${path}?${new URLSearchParams({ [names[1] ?? '']: text }).toString()}`));
      await alive(page);
      await page.getByText(/链接里有 1 处没法用/).waitFor();
      expect((await page.locator('main').innerText()).length).toBeLessThan(100_000);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it('the search page makes no element from a hostile query, raises nothing, and answers', async () => {
  const page = await open();
  const errors = watchErrors(page);
  await page.goto(at('/search/'));
  const usual = await suspects(page);
  for (const query of [
    ...hostile.filter((text) => text.trim() !== ''),
    longTexts[0] ?? '',
    longTexts[4] ?? '',
  ]) {
    await page.goto(at(`/search/?${new URLSearchParams({ q: query }).toString()}`));
    await page.locator('.search-panel', { hasText: /找到/ }).waitFor();
    expect(await suspects(page), query.slice(0, 80)).toEqual(usual);
    expect(errors, query.slice(0, 80)).toEqual([]);
  }
  await page.context().close();
});

describe('fields', () => {
  it('of the estimator take what they are given as text', async () => {
    const page = await open();
    const errors = watchErrors(page);
    await page.goto(at('/tools/fee-estimator/'));
    await alive(page);
    const usual = await suspects(page);
    for (const text of hostile) await page.locator('#fee-credit').fill(text.replace(/[\r\n]/g, ' '));
    expect(await suspects(page)).toEqual(usual);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('of the search box take what they are given as text', async () => {
    const page = await open();
    const errors = watchErrors(page);
    await page.goto(at('/'));
    for (const text of hostile) await page.locator('#site-search').fill(text.replace(/[\r\n]/g, ' '));
    await page.locator('.search-panel').waitFor();
    expect((await suspects(page)).filter((found) => / on|srcdoc|IMG|IFRAME/.test(found))).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
