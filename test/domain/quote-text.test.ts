import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readMonths, readRate, readTimes } from '../../src/domain/field-values.ts';
import { readQuoteText } from '../../src/domain/quote-text/read-quote.ts';
import type { QuoteTextReading, QuoteTextValues } from '../../src/domain/quote-text/types.ts';

/**
 * Texts of quotes: what is read, the readings that are asked about (`|` between options, `-` for none, a number for the one that
 * is taken meanwhile), what is handed back as not understood, and the quotes of a text with several.
 */
interface Example {
  text: string;
  read: string;
  asks: string[];
  rest: string[];
  parts?: string[];
}
const quoteTexts = readFileSync('test/support/quote-texts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example);

const written = (values: QuoteTextValues) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join('&') || '-';
const asked = ({ asks }: QuoteTextReading) =>
  asks.map(
    ({ options, likely }) =>
      options.map(({ values }) => written(values)).join(' | ') + (likely === undefined ? '' : ` (${likely})`),
  );

describe('the text of a quote', () => {
  it('has at least eighty examples', () => {
    expect(quoteTexts.length).toBeGreaterThanOrEqual(80);
  });

  it.each(quoteTexts)('$text', ({ text, read, asks, rest, parts = [] }) => {
    const reading = readQuoteText(text);
    expect(reading.read.map(({ key, value }) => `${key}=${value}`).join(' ')).toBe(read);
    expect(asked(reading)).toEqual(asks);
    expect(reading.rest).toEqual(rest);
    expect(reading.parts).toEqual(parts);
  });

  it('is read the same in full-width signs, with line breaks for commas, and with spaces round its figures', () => {
    for (const { text } of quoteTexts) {
      const plain = readQuoteText(text);
      const values = ({ read, asks }: QuoteTextReading) => [
        read.map(({ key, value }) => `${key}=${value}`),
        asks.length,
      ];
      const wide = text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      expect(values(readQuoteText(wide)), text).toEqual(values(plain));
      expect(values(readQuoteText(text.replace(/，/g, '\n'))), text).toEqual(values(plain));
    }
  });

  it('whatever it is, is read without fault, and only into what the fields take', () => {
    const pieces = quoteTexts.flatMap(({ text }) => text.split(/[，；、 ]/));
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join('，')),
      fc.array(fc.constantFrom(...pieces.join('').split('')), { maxLength: 40 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { read, asks } = readQuoteText(text);
        const all = [
          ...read.map(({ key, value }) => [key, value] as const),
          ...asks.flatMap(({ options }) => options.flatMap(({ values }) => Object.entries(values))),
        ];
        for (const [key, value] of all) expect(takes(key, value), `${key}=${value} of ${text}`).toBe(true);
        expect(new Set(read.map(({ key }) => key)).size).toBe(read.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('bears a text of 100 kB', () => {
    for (const text of [
      '刷'.repeat(100_000),
      '0.6+'.repeat(25_000),
      '一万'.repeat(50_000),
      '满'.repeat(100_000),
    ]) {
      const { rest } = readQuoteText(text);
      expect(rest.join('').length).toBeLessThan(4000);
    }
  });
});

function takes(key: string, value: string): boolean {
  if (key === 'deposit.back') return value === 'yes' || value === 'no';
  if (key === 'first') return readMonths(value, 1, 59).ok;
  if (key === 'annual.times') return readTimes(value, 1, 12).ok;
  const isRate = /^(?:later\.)?(?:credit|debit|qr|foreign)(?:\.large)?$|^d0$|^addon$/.test(key);
  return (isRate ? readRate(value) : readAmount(value)).ok;
}
