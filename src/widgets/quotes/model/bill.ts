import { yuanText, percentText } from '../../../domain/money.ts';
import {
  afterChange,
  allTakings,
  cardMethods,
  feesOver,
  lostDeposit,
  monthAmount,
  monthFee,
  monthsByPhase,
  overMonth,
  paymentName,
  rateOf,
  takingsOf,
  transactionCount,
  transactionFee,
  type Fee,
  type Method,
  type Quote,
  type Shop,
  type Size,
} from '../../../domain/tariff/index.ts';
import type { QuoteResult, Results } from './results.ts';
import { plainYuan } from './short-yuan.ts';

/** One line of a quote's bill. */
export interface BillLine {
  id: string;
  label: string;
  fen: bigint;
  /** What the line rests on is the market's estimate. */
  isEstimate: boolean;
}

/** A bill in two parts, each of which adds up to the figure below it. */
export interface Bill {
  /** Fees of the first month. */
  month: BillLine[];
  /** All that the period costs. */
  period: BillLine[];
}

/** Spells a quote's bill out, line by line. */
export function billOf({ quote, estimated }: QuoteResult, { shop }: Results): Bill {
  const isEstimate = (...keys: readonly string[]) => estimated.some((key) => keys.includes(key));
  return {
    month: monthLines(shop, quote, isEstimate),
    period: periodLines(shop, quote, isEstimate),
  };
}

function monthLines(
  shop: Shop,
  quote: Quote,
  isEstimate: (...keys: readonly string[]) => boolean,
): BillLine[] {
  const payments = allTakings(shop).filter(({ amount }) => amount > 0n);
  const part = (name: keyof Fee, method: Method, size: Size) =>
    overMonth(
      takingsOf(shop, method, size),
      (amount) => transactionFee(quote, { method, size, settle: shop.settle }, amount)[name],
    );
  const all = (name: keyof Fee) =>
    payments.reduce((sum, { method, size }) => sum + part(name, method, size), 0n);
  const count = payments.reduce((sum, takings) => sum + transactionCount(takings), 0n);
  const cards = payments
    .filter(({ method }) => cardMethods.includes(method))
    .reduce((sum, { amount }) => sum + amount, 0n);
  const cap = quote.debitCap === undefined ? '' : `，封顶 ${yuanText(quote.debitCap)}`;
  return [
    ...payments.flatMap(({ method, size, amount }): BillLine[] => {
      const rate = rateOf(quote, method, size);
      if (rate === undefined) return [];
      const label = `${paymentName(method, size)} ${plainYuan(amount)} × ${percentText(rate)}${method === 'debit' ? cap : ''}`;
      const keys = size === 'large' ? [`${method}.large`, method] : [method];
      return [line(`${method}.${size}`, label, part('percentage', method, size), isEstimate(...keys))];
    }),
    line('fixed', `每笔另加 ${yuanText(quote.fixed)} × ${count} 笔`, all('fixed'), isEstimate('fixed')),
    line(
      'addon',
      `附加费，刷卡 ${plainYuan(cards)} × ${percentText(quote.addon)}`,
      all('addon'),
      isEstimate('addon'),
    ),
    line('d0', `当天到账 ${sameDayWords(shop, quote, count)}`, all('d0'), isEstimate('d0', 'd0.fixed')),
  ].filter(({ id, fen }) => fen > 0n || id.includes('usual') || id.includes('large'));
}

function sameDayWords(shop: Shop, { d0, d0Fixed }: Quote, count: bigint): string {
  return [
    ...(d0 > 0n ? [`${plainYuan(monthAmount(shop))} × ${percentText(d0)}`] : []),
    ...(d0Fixed > 0n ? [`${yuanText(d0Fixed)} × ${count} 笔`] : []),
  ].join(' + ');
}

function periodLines(
  shop: Shop,
  quote: Quote,
  isEstimate: (...keys: readonly string[]) => boolean,
): BillLine[] {
  const { months } = shop;
  const { before, after } = monthsByPhase(months, quote);
  const dues = Math.ceil(months / 12) * quote.annualTimes;
  const first = monthFee(shop, quote);
  const fees: BillLine[] =
    after === 0
      ? [line('fees', `手续费 ${plainYuan(first)} × ${months} 月`, feesOver(months, shop, quote))]
      : [
          line('fees', `手续费，前 ${before} 个月 × ${plainYuan(first)}`, BigInt(before) * first),
          line(
            'fees.later',
            `手续费，后 ${after} 个月 × ${plainYuan(monthFee(shop, afterChange(quote)))}`,
            BigInt(after) * monthFee(shop, afterChange(quote)),
          ),
        ];
  return [
    ...fees,
    line(
      'monthly',
      `月租 ${plainYuan(quote.monthly)} × ${months} 个月`,
      BigInt(months) * quote.monthly,
      isEstimate('monthly'),
    ),
    line(
      'annual',
      `流量费 ${plainYuan(quote.annual)} × ${dues} 次`,
      BigInt(dues) * quote.annual,
      isEstimate('annual'),
    ),
    line('device', '机器', quote.device, isEstimate('device')),
    line('install', '安装', quote.install, isEstimate('install')),
    line('other', '其他一次性费用', quote.other, isEstimate('other')),
    line('deposit', '不退的押金', lostDeposit(quote), isEstimate('deposit')),
  ].filter(({ id, fen }) => fen > 0n || id === 'fees');
}

function line(id: string, label: string, fen: bigint, isEstimate = false): BillLine {
  return { id, label, fen, isEstimate };
}
