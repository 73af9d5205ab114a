import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/schemas/searchable.ts';
import { openTitles } from '../../src/search/titles.ts';
import { linkReaders, textReaders } from '../support/fuzzed-readers.ts';
import { hostileQuery, hostileText, longTexts, seeded } from '../support/hostile.ts';
import { placesFile, soundsOf } from '../support/site-content.ts';

const linkRuns = 4000;
const textRuns = 1500;

/** Characters in all texts that came out, and entries in all lists: work done, without a clock. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + sizeOf(one), 0);
  return value !== null && typeof value === 'object' ? sizeOf(Object.entries(value)) : 1;
}

const builtIns = [Object.prototype, Array.prototype, String.prototype, Function.prototype] as const;
const names = () => builtIns.map((prototype) => Object.getOwnPropertyNames(prototype).join());
const before = names();

afterAll(() => {
  expect(names()).toEqual(before);
});

it('throws at least 20 000 values', () => {
  expect(linkReaders.length * linkRuns + textReaders.length * textRuns).toBeGreaterThanOrEqual(20_000);
});

describe.each(linkReaders)('links into the $name', ({ names: known, values, read }) => {
  it('never upset it, and what it makes of them stays small', () => {
    fc.assert(
      fc.property(hostileQuery(known, values), (query) => {
        expect(sizeOf(read(query))).toBeLessThan(60_000);
      }),
      seeded(linkRuns),
    );
  });

  it('of 100 kB in one value are answered', () => {
    longTexts.forEach((text, i) => {
      const key = known[i % known.length] ?? '';
      expect(sizeOf(read(new URLSearchParams({ [key]: text }))), key).toBeLessThan(3 * text.length + 60_000);
    });
  });
});

describe.each(textReaders)('$name', ({ read }) => {
  it('takes any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(sizeOf(read(text))).toBeLessThan(50_000);
      }),
      seeded(textRuns),
    );
  });

  it('takes 100 kB of one sign', () => {
    for (const text of longTexts) expect(sizeOf(read(text))).toBeLessThan(40 * text.length);
  });
});

describe('search', () => {
  const entry: SearchEntry = {
    url: '/a/',
    kind: 'page',
    label: '预授权',
    names: ['预授权 constructor __proto__ toString'],
    questions: [],
    aliases: ['应答码 51'],
  };
  const titles = openTitles(placesFile([entry], [['小票', '签购单']]));
  const sounds = soundsOf([entry]);

  it('answers any query', () => {
    fc.assert(
      fc.property(hostileText, (query) => {
        expect(titles.ask(query, sounds).hits.size).toBeLessThanOrEqual(1);
      }),
      seeded(textRuns),
    );
  });

  it('answers queries of 100 kB', () => {
    for (const text of longTexts) expect(titles.ask(text, sounds).hits.size).toBeLessThanOrEqual(1);
  });
});
