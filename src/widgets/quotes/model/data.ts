import { parsePercent, parseYuan } from '../../../domain/decimal.ts';
import type { QuoteQuestion } from '../../../domain/quote-questions/ask.ts';
import {
  byMethod,
  merchantClasses,
  type MerchantClass,
  type Quote,
  type RegulatedCap,
  type Shop,
} from '../../../domain/tariff/index.ts';
import type { FeePreset, MarketPrice, RegulatedRate } from '../../../schemas/fees.ts';
import type { Status } from '../../../schemas/evidence.ts';
import { quoteParams } from './params.ts';
import type { QuoteKey } from './quote-keys.ts';
import { blankQuote, noLarge, type EstimatorDefaults } from './state.ts';

/** A kind of shop that fills the fields. */
interface Preset {
  id: string;
  name: string;
  why: string;
  shop: Shop;
}

/** A government cap with the words for its citation. */
export interface DatedCap extends RegulatedCap {
  status: Status;
  /** Document it rests on. */
  source: string;
}

/** A question with the words for its citation. */
export interface CitedQuestion extends QuoteQuestion {
  /** Document and status, e.g. 「银行卡收单业务管理办法（官方规定）」. */
  citation: string;
}

/** Words of a field. */
interface FieldWords {
  label: string;
  unit?: string | undefined;
}

/** All that the estimator gets from the page. */
export interface EstimatorData {
  defaults: EstimatorDefaults;
  presets: readonly Preset[];
  /** Words of a quote's fields. */
  fields: Readonly<Record<QuoteKey, FieldWords>>;
  /** Market range of a quote's fields by class, as a hint. */
  hints: Readonly<Record<MerchantClass, Partial<Record<QuoteKey, string>>>>;
  caps: readonly DatedCap[];
  questions: readonly CitedQuestion[];
}

/** Months over which cost is counted unless something else is said. */
const usualMonths = 12;

/** Turns a preset of the content into a shop. @throws Error if one of its figures is no decimal */
export function presetShop(preset: FeePreset): Shop {
  return {
    class: preset.class,
    settle: 't1',
    months: usualMonths,
    takings: byMethod((method) => ({
      amount: exact(parseYuan(preset[method].month)),
      average: exact(parseYuan(preset[method].average)),
    })),
    large: noLarge,
  };
}

/** Turns a government cap of the content into what the model counts with. @throws Error if a figure is no decimal */
export function regulatedCap(rate: RegulatedRate): RegulatedCap {
  return {
    part: rate.part,
    class: rate.class,
    card: rate.card,
    from: rate.from,
    until: rate.until,
    rate: exact(parsePercent(rate.percent)),
    cap: rate.capYuan === undefined ? undefined : exact(parseYuan(rate.capYuan)),
  };
}

const cardPrices = {
  standard: { credit: 'market-credit-standard', debit: 'market-debit-standard' },
  discount: { credit: 'market-discount-class', debit: 'market-discount-class' },
  exempt: {},
} as const satisfies Record<MerchantClass, Partial<Record<QuoteKey, string>>>;

const otherPrices = {
  'debit.cap': 'market-debit-cap',
  qr: 'market-qr',
  foreign: 'market-foreign',
  'd0.fixed': 'market-d0-fixed',
  device: 'market-device-signature',
  deposit: 'market-deposit-signature',
  annual: 'market-sim',
} as const satisfies Partial<Record<QuoteKey, string>>;

/** Market prices that only explain a field and never fill one. */
const hintOnly = { d0: 'market-d0-percent', monthly: 'market-monthly' } as const;

/**
 * Usual prices for a class: a 电签 POS, same-day arrival charged per transaction. The exempt class has no usual card rate.
 *
 * @throws Error if a price is missing or no decimal
 */
function marketQuote(prices: ReadonlyMap<string, MarketPrice>, merchantClass: MerchantClass): Quote {
  const ids: Partial<Record<QuoteKey, string>> = { ...cardPrices[merchantClass], ...otherPrices };
  const usual = (key: QuoteKey) => {
    const id = ids[key];
    return id === undefined ? undefined : known(prices, id).default;
  };
  const rate = (key: QuoteKey) => optional(usual(key), parsePercent);
  const money = (key: QuoteKey) => optional(usual(key), parseYuan);
  return {
    ...blankQuote,
    rates: { credit: rate('credit'), debit: rate('debit'), qr: rate('qr'), foreign: rate('foreign') },
    debitCap: merchantClass === 'exempt' ? undefined : money('debit.cap'),
    d0Fixed: money('d0.fixed') ?? 0n,
    device: money('device') ?? 0n,
    deposit: money('deposit') ?? 0n,
    annual: money('annual') ?? 0n,
  };
}

/** Values of all fields that a link does not set. @throws Error if a preset, a price or a cap is missing */
export function estimatorDefaults(
  shop: Shop,
  prices: ReadonlyMap<string, MarketPrice>,
  caps: readonly RegulatedCap[],
): EstimatorDefaults {
  const market = Object.fromEntries(
    merchantClasses.map((merchantClass) => [merchantClass, marketQuote(prices, merchantClass)]),
  ) as Record<MerchantClass, Quote>;
  const earliest = caps.map(({ from }) => from).sort()[0];
  if (earliest === undefined) throw new Error('content/fees/regulated.yaml 里没有一条上限');
  return { shop, market, earliest };
}

/** Words of a quote's fields, by link parameter. */
export function quoteFields(): EstimatorData['fields'] {
  return Object.fromEntries(
    quoteParams.map(({ key, label, unit }) => [key, { label, unit }]),
  ) as EstimatorData['fields'];
}

/** Market ranges as hints beside a quote's fields. */
export function marketHints(prices: ReadonlyMap<string, MarketPrice>): EstimatorData['hints'] {
  return Object.fromEntries(
    merchantClasses.map((merchantClass) => {
      const ids = Object.entries({ ...cardPrices[merchantClass], ...otherPrices, ...hintOnly });
      return [merchantClass, Object.fromEntries(ids.map(([key, id]) => [key, hint(known(prices, id))]))];
    }),
  ) as EstimatorData['hints'];
}

function hint({ range, default: usual }: MarketPrice): string {
  if (range) return `市场估计 ${range[0]}–${range[1]}`;
  return usual === undefined ? '市场上报价不一，按报价单填' : `市场估计 ${usual}`;
}

function known(prices: ReadonlyMap<string, MarketPrice>, id: string): MarketPrice {
  const price = prices.get(id);
  if (!price) throw new Error(`content/fees/market.yaml 里没有 ${id}`);
  return price;
}

function optional(text: string | undefined, parse: (text: string) => bigint | undefined): bigint | undefined {
  return text === undefined ? undefined : exact(parse(text));
}

function exact(value: bigint | undefined): bigint {
  if (value === undefined) throw new Error('content/fees/ 里有一个数不是小数');
  return value;
}
