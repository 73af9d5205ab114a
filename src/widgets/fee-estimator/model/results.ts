import { percentValue, yuanText, yuanValue } from '../../../domain/money.ts';
import { questionsFor } from '../../../domain/quote-questions/ask.ts';
import {
  breakEven,
  capOn,
  cappedCards,
  chargesOver,
  methodNames,
  monthAmount,
  monthFloor,
  periodParts,
  quoteTotals,
  unquotedMethods,
  type BreakEven,
  type Method,
  type Parts,
  type Quote,
  type Shop,
  type Totals,
} from '../../../domain/tariff/index.ts';
import type { DatedCap, EstimatorData, GroundedQuestion } from '../data.ts';
import type { EstimatorState, Prefix } from '../state.ts';

/** What one quote comes to. */
export interface QuoteResult {
  prefix: Prefix;
  quote: Quote;
  /** How readers call it: its name, else 市场估计 or 报价 A. */
  label: string;
  totals: Totals;
  /** What it costs over the period however little the shop takes in, in 分. */
  charges: bigint;
  parts: Parts;
  /** Methods whose percentage is in no total, because the quote names no rate. */
  unquoted: Method[];
  questions: GroundedQuestion[];
}

/** Two quotes and where they cost the same, if anywhere. */
export interface Pair {
  first: QuoteResult;
  second: QuoteResult;
  meet: BreakEven | undefined;
}

/** Everything the page shows of a state. */
export interface Results {
  shop: Shop;
  /** Day of calculation. */
  day: string;
  /** What the shop takes in a month, in 分. */
  amount: bigint;
  quotes: QuoteResult[];
  /** Cost floor of a month, in 分; `undefined` if no cap is known for the day. */
  floor: bigint | undefined;
  /** Caps that the floor rests on. */
  caps: DatedCap[];
  /** The cheapest over the period, with several quotes only. */
  best: QuoteResult | undefined;
  pairs: Pair[];
}

/** Counts all that the page shows. @param today `YYYY-MM-DD` */
export function estimate(state: EstimatorState, data: EstimatorData, today: string): Results {
  const { shop } = state;
  const day = state.date ?? today;
  const quotes = state.quotes.map(({ prefix, quote, estimated }): QuoteResult => {
    const name = quote.name || (estimated ? '市场估计' : '');
    return {
      prefix,
      quote,
      label: name === '' ? `报价 ${prefix.toUpperCase()}` : name,
      totals: quoteTotals(shop, quote),
      charges: chargesOver(shop.months, quote),
      parts: periodParts(shop, quote, data.caps, day),
      unquoted: unquotedMethods(shop, quote),
      questions: questionsFor(data.questions, { shop, quote, caps: data.caps, day }),
    };
  });
  return {
    shop,
    day,
    amount: monthAmount(shop),
    quotes,
    floor: monthFloor(data.caps, day, shop),
    caps: floorCaps(data.caps, day, shop),
    best: cheapest(quotes),
    pairs: quotes.flatMap((first, i) =>
      quotes.slice(i + 1).map((second) => ({
        first,
        second,
        meet: breakEven(shop, first.quote, second.quote),
      })),
    ),
  };
}

/**
 * The cheapest over the period; of equals the first. A quote that leaves out a rate the shop needs is not compared with
 * complete ones; `undefined` for a single quote.
 */
export function cheapest(quotes: readonly QuoteResult[]): QuoteResult | undefined {
  if (quotes.length < 2) return undefined;
  const complete = quotes.filter(({ unquoted }) => unquoted.length === 0);
  return (complete.length > 0 ? complete : [...quotes]).reduce((best, next) =>
    next.totals.periodTotal < best.totals.periodTotal ? next : best,
  );
}

function floorCaps(caps: readonly DatedCap[], day: string, shop: Shop): DatedCap[] {
  return cappedCards
    .filter((card) => shop.takings[card].amount > 0n)
    .flatMap((card) =>
      (['issuer', 'network'] as const).flatMap((part) => {
        const cap = capOn(caps, day, { part, class: shop.class, card });
        return cap ? [cap as DatedCap] : [];
      }),
    );
}

/** One figure as machines and as readers see it. */
export interface Cell {
  value: string;
  text: string;
}

/** Figures of the slip: the end of their output names, their labels, and how each is drawn from a quote. */
export const slipRows: readonly {
  output: string;
  label: (results: Results) => string;
  cell: (quote: QuoteResult, results: Results) => Cell;
}[] = [
  { output: 'month.fee', label: () => '每月手续费', cell: ({ totals }) => money(totals.monthFee) },
  { output: 'month.total', label: () => '每月合计', cell: ({ totals }) => money(totals.monthTotal) },
  { output: 'year.total', label: () => '头一年', cell: ({ totals }) => money(totals.yearTotal) },
  {
    output: 'period.total',
    label: ({ shop }) => `${shop.months} 个月一共`,
    cell: ({ totals }) => money(totals.periodTotal),
  },
  {
    output: 'rate',
    label: () => '手续费占收款',
    cell: ({ totals }, { amount }) => {
      const value = percentValue(totals.monthFee, amount);
      return { value, text: amount === 0n ? '没有收款' : `${value}%` };
    },
  },
  {
    output: 'floor',
    label: () => '每月成本下限',
    cell: (_quote, { floor }) => (floor === undefined ? { value: '', text: '没有资料' } : money(floor)),
  },
];

/** Names of the parts of the cost, in the order of the bar. */
export const partNames: Readonly<Record<keyof Parts, string>> = {
  issuer: '发卡行',
  network: '清算网络',
  acquirer: '收单机构',
  qr: '扫码手续费',
  foreign: '境外卡手续费',
  d0: '当天到账',
  recurring: '流量费、月租',
  device: '机器和一次性费用',
  deposit: '不退的押金',
};

/** An amount as a cell. */
export function money(fen: bigint): Cell {
  return { value: yuanValue(fen), text: yuanText(fen) };
}

/** What readers must know before they trust the totals of a quote, if anything. */
export function omission({ label, unquoted }: QuoteResult): string | undefined {
  if (unquoted.length === 0) return undefined;
  return `${label}：${unquoted.map((method) => methodNames[method]).join('、')}没填费率，百分比这部分没算进去。`;
}
