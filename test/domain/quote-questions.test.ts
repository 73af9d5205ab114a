import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/loaders/content-files.ts';
import { questionsFor } from '../../src/domain/quote-questions/ask.ts';
import { feeQuestion, type FeeQuestion } from '../../src/schemas/fee-question.ts';
import type { Quote, Shop } from '../../src/domain/tariff/index.ts';
import { caps, quoteOf, shopOf, yuan } from '../support/tariff.ts';

const rules: FeeQuestion[] = readEntries('content', 'fees/questions.yaml', 'list').map(({ data }) =>
  feeQuestion.parse(data),
);
const ask = (shop: Shop, quote: Quote) => questionsFor(rules, { shop, quote, caps, day: '2026-11-24' });
const ids = (shop: Shop, quote: Quote) => ask(shop, quote).map(({ id }) => id);
const shop = shopOf({ credit: ['20000', '1000'], debit: ['20000', '1000'], qr: ['9000', '20'] });
const fair = quoteOf(
  { credit: '0.6', debit: '0.5', qr: '0.38' },
  { debitCap: yuan('20'), device: yuan('100') },
);

describe('questions to the salesman', () => {
  it('are few for an ordinary quote', () => {
    expect(ids(shop, fair)).toEqual([
      'annual-really-none',
      'rate-for-how-long',
      'qr-for-how-long',
      'surcharge',
    ]);
  });

  it.each<[string, Shop, Quote]>([
    ['credit-below-floor', shop, { ...fair, rates: { ...fair.rates, credit: 3_800_000n } }],
    ['debit-below-floor', shop, { ...fair, rates: { ...fair.rates, debit: 2_000_000n } }],
    ['debit-no-cap', shop, { ...fair, debitCap: undefined }],
    ['d0-eats-small-tickets', { ...shop, settle: 'd0' }, { ...fair, d0Fixed: yuan('1') }],
    ['d0-new-merchant', { ...shop, settle: 'd0' }, fair],
    ['fixed-eats-small-tickets', shop, { ...fair, fixed: yuan('0.1') }],
    ['annual-how-often', shop, { ...fair, annual: yuan('48') }],
    ['deposit-conditions', shop, { ...fair, deposit: yuan('199') }],
    ['deposit-not-back', shop, { ...fair, deposit: yuan('199'), depositBack: false }],
    ['free-device', shop, { ...fair, device: 0n }],
    ['monthly-what-for', shop, { ...fair, monthly: yuan('50') }],
    ['unquoted-rate', shop, { ...fair, rates: { ...fair.rates, qr: undefined } }],
    ['class-discount', { ...shop, class: 'discount' }, fair],
    ['class-exempt', { ...shop, class: 'exempt' }, fair],
  ])('%s', (id, given, quote) => {
    expect(ids(given, quote)).toContain(id);
    expect(ids(shop, fair)).not.toContain(id);
  });

  it('name the figures of the quote', () => {
    const [found] = ask(shop, { ...fair, rates: { ...fair.rates, credit: 3_800_000n } });
    // 20 × 3.80 and 20 × (4.50 + 0.33)
    expect(found?.question).toContain('0.38%');
    expect(found?.reason).toContain('76.00 元');
    expect(found?.reason).toContain('96.60 元');
  });

  it('are not raised by rounding alone', () => {
    // 10.00 at 0.50 % is 0.05; issuer 0.045 → 0.05 and network 0.00325 → 0.00
    const small = shopOf({ credit: ['1000', '10.99'] });
    // 10.99 at 0.4826 % is 0.0530 → 0.05; issuer 0.0495 → 0.05, network 0.0036 → 0.00
    expect(ids(small, quoteOf({ credit: '0.4826' }))).not.toContain('credit-below-floor');
    expect(ids(small, quoteOf({ credit: '0.4824' }))).toContain('credit-below-floor');
  });

  it('are never raised about a card that is not used or not quoted', () => {
    const qrOnly = shopOf({ qr: ['9000', '20'] });
    expect(ids(qrOnly, quoteOf({ credit: '0.1', debit: '0.1', qr: '0.38' }))).not.toContain(
      'credit-below-floor',
    );
    expect(ids(shop, quoteOf({ qr: '0.38' }))).not.toContain('debit-no-cap');
  });

  it('leave no gap in their words', () => {
    for (const rule of rules) {
      const everything = { ...rule, when: [] };
      const [filled] = questionsFor([everything], { shop, quote: fair, caps, day: '2026-11-24' });
      expect(`${filled?.question}${filled?.reason}`).not.toMatch(/[{}]|undefined/);
    }
  });
});
