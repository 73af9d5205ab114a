import { describe, expect, it } from 'vitest';
import { cardFloor, monthFloor } from '../../src/domain/tariff/floor.ts';
import { periodParts } from '../../src/domain/tariff/parts.ts';
import { yuanValue } from '../../src/domain/money.ts';
import { caps, quoteOf, shopOf } from '../support/tariff.ts';

describe('cost floor', () => {
  it.each<[string, string, Parameters<typeof shopOf>[1], string]>([
    // 20 × (1000.00 × 0.45 % = 4.50; 1000.00 × 0.0325 % = 0.325 → 0.33) = 20 × 4.83
    ['standard credit', '2026-11-24', {}, '96.60'],
    // 20 × (3.51; 1000.00 × 0.02535 % = 0.2535 → 0.25) = 20 × 3.76
    ['discount credit', '2026-11-24', { class: 'discount' }, '75.20'],
    ['exempt credit', '2026-11-24', { class: 'exempt' }, '0.00'],
  ])('%s', (_name, day, rest, floor) => {
    expect(yuanValue(monthFloor(caps, day, shopOf({ credit: ['20000', '1000'] }, rest)) ?? -1n)).toBe(floor);
  });

  it.each([
    // before the cut: 1000.00 × 0.35 % = 3.50; × 0.0325 % = 0.33; 10 × 3.83
    ['2016-09-06', '38.30'],
    ['2021-09-29', '38.30'],
    // in the cut: 3.15 + 1000.00 × 0.02925 % = 0.2925 → 0.29; 10 × 3.44
    ['2021-09-30', '34.40'],
    ['2026-11-24', '34.40'],
    ['2027-09-30', '34.40'],
    // after it
    ['2027-10-01', '38.30'],
  ])('standard debit on %s', (day, floor) => {
    expect(yuanValue(monthFloor(caps, day, shopOf({ debit: ['10000', '1000'] })) ?? -1n)).toBe(floor);
  });

  it('is capped per transaction', () => {
    // 20000.00: issuer 63.00 → 13.00, network 5.85 → 3.25
    const shop = shopOf({ debit: ['20000', '20000'], credit: ['20000', '20000'] });
    expect(cardFloor(caps, '2026-11-24', shop, 'debit')).toEqual({ issuer: 1_300n, network: 325n });
    // the issuer's part of a credit card is not: 90.00 + min(6.50, 3.25)
    expect(cardFloor(caps, '2026-11-24', shop, 'credit')).toEqual({ issuer: 9_000n, network: 325n });
  });

  it('is unknown before the first cap', () => {
    expect(monthFloor(caps, '2016-09-05', shopOf({ debit: ['10000', '1000'] }))).toBeUndefined();
  });

  it('leaves out payments by QR code and foreign cards', () => {
    expect(monthFloor(caps, '2026-11-24', shopOf({ qr: ['9000', '30'], foreign: ['9000', '30'] }))).toBe(0n);
  });
});

describe('parts', () => {
  it('say who gets the fee', () => {
    const shop = shopOf({ credit: ['20000', '1000'], qr: ['3000', '30'] }, { months: 2, settle: 'd0' });
    const quote = quoteOf(
      { credit: '0.6', qr: '0.38' },
      { d0Fixed: 100n, device: 9_900n, annual: 4_800n, deposit: 5_000n, depositBack: false },
    );
    expect(periodParts(shop, quote, caps, '2026-11-24')).toEqual({
      addon: 0n,
      issuer: 18_000n, // 2 × 20 × 4.50
      network: 1_320n, // 2 × 20 × 0.33
      acquirer: 4_680n, // 2 × 20 × 6.00 − 180.00 − 13.20
      qr: 2_200n, // 2 × 100 × 0.11
      foreign: 0n,
      d0: 24_000n, // 2 × (20 + 100) × 1.00
      recurring: 4_800n,
      device: 9_900n,
      deposit: 5_000n,
    });
  });

  it('show a fee under the floor as a loss of the acquirer', () => {
    const shop = shopOf({ credit: ['1000', '1000'] }, { months: 1 });
    // 3.80 − 4.50 − 0.33
    expect(periodParts(shop, quoteOf({ credit: '0.38' }), caps, '2026-11-24').acquirer).toBe(-103n);
  });

  it('do not divide what is not quoted', () => {
    const shop = shopOf({ credit: ['1000', '1000'] }, { months: 1 });
    const { issuer, acquirer } = periodParts(shop, quoteOf({}, { fixed: 10n }), caps, '2026-11-24');
    expect([issuer, acquirer]).toEqual([0n, 10n]);
  });
});
