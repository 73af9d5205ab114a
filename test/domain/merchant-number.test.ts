import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryFit, readMerchantNumber } from '../../src/domain/merchant-number.ts';
import { merchantNumberTables } from '../support/merchant-number-tables.ts';

const tables = merchantNumberTables;
const read = (text: string) => readMerchantNumber(text, tables);

describe('published examples', () => {
  it.each([
    ['105290058130392', '建设银行', '上海', '酒吧、夜总会', '0392'],
    ['102581083986056', '工商银行', '广州', '慈善公益', '6056'],
    ['822290070111135', '拉卡拉', '上海', '住宿', '1135'],
    ['82158405511 0PQX', '通联支付', '深圳', '汽车销售', '0PQX'],
    ['898340149000005', '银联商务', '合肥', '水电煤缴费', '0005'],
    ['88758D758123037', undefined, undefined, '餐馆', '3037'],
  ])('%s', (text, acquirer, region, category, sequence) => {
    expect(read(text)).toMatchObject({
      kind: 'read',
      acquirer: acquirer ? { name: acquirer } : {},
      region: region ? { name: region } : {},
      category: { name: category },
      sequence,
    });
  });

  it('tells the two numberings of regions apart', () => {
    expect(read('898340149000005')).toMatchObject({ region: { system: 'administrative' } });
    expect(read('105290058130392')).toMatchObject({ region: { system: 'clearing' } });
  });

  it('marks prefixes of the old list', () => {
    expect(read('818290058120001')).toMatchObject({ acquirer: { name: '富友', certainty: 'historic' } });
  });
});

describe('as it is pasted', () => {
  it.each([
    '105 2900 5813 0392',
    '１０５２９００５８１３０３９２',
    '105-2900-5813-0392',
    '商户编号：105290058130392',
    '商户号 105290058130392',
    'MERCHANT NO: 105290058130392',
    'merchant no. 105290058130392',
    '\u200b105290058130392\n',
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'read', compact: '105290058130392' });
  });
});

describe('what is no such number', () => {
  it.each([
    ['', 'empty'],
    [' \t　', 'empty'],
    ['商户编号：', 'empty'],
    ['6222020000000000', 'card-number'],
    ['6222020000000000000', 'card-number'],
    ['91310000MA1FL0000X', 'credit-code'],
    ['13800000000', 'phone-number'],
    ['29001234', 'terminal-number'],
    ['120800123456', 'reference-number'],
    ['1600000000', 'wallet-number'],
    ['10529005813039', 'length'],
    ['1052900581303921000000', 'length'],
    ['建行105290058130392', 'characters'],
    ['10529005813039?', 'characters'],
  ])('%j is %s', (text, reason) => {
    const reading = read(text);
    expect(reading.kind === 'unlike' ? reading.reason : reading.kind).toBe(reason);
  });

  it('names the characters it stumbled over', () => {
    expect(read('10529？05813？392')).toMatchObject({ strange: ['?'] });
  });
});

describe('any text', () => {
  it('is read without an exception, always in the same way, and the parts make up the whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const reading = read(text);
        expect(read(text)).toEqual(reading);
        if (reading.kind !== 'read') return;
        const { acquirer, region, category, sequence } = reading;
        expect(acquirer.code + region.code + category.code + sequence).toBe(reading.compact);
      }),
    );
  });

  it('of 15 digits and letters is read, wherever spaces stand', () => {
    const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(
        fc
          .array(character, { minLength: 15, maxLength: 15 })
          .filter((characters) => !characters.join('').startsWith('MID')),
        fc.nat(15),
        (characters, place) => {
          const spaced = [...characters.slice(0, place), ' ', ...characters.slice(place)].join('');
          expect(read(spaced)).toMatchObject({ kind: 'read', compact: characters.join('') });
        },
      ),
    );
  });
});

describe('category against what is sold', () => {
  it.each([
    ['5812', '5812', 'same'],
    ['5812', '5814', 'same-line'],
    ['5411', '5812', 'differs'],
    ['8398', '5812', 'differs'],
    ['0000', '5812', 'unknown'],
    ['5411', '', 'unknown'],
  ])('%s against %s: %s', (category, sells, fit) => {
    expect(categoryFit(category, sells, tables)).toBe(fit);
  });
});

it.each([
  ['acquirers', tables.acquirers],
  ['regions', tables.regions],
  ['categories', tables.lines.flatMap(({ categories }) => categories)],
])('lists each of the %s once', (_part, listed) => {
  const codes = listed.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
