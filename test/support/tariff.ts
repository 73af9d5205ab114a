import { parsePercent, parseYuan } from '../../src/domain/decimal.ts';
import {
  methods,
  type Method,
  type Quote,
  type RegulatedCap,
  type Shop,
} from '../../src/domain/tariff/index.ts';
import { blankQuote, noLarge } from '../../src/widgets/quotes/model/state.ts';

/** 分 from a plain decimal of 元. */
export function yuan(text: string): bigint {
  const fen = parseYuan(text);
  if (fen === undefined) throw new Error(`${text} is no amount`);
  return fen;
}

/** Parts per billion from a plain decimal of percent. */
export function percent(text: string): bigint {
  const rate = parsePercent(text);
  if (rate === undefined) throw new Error(`${text} is no percentage`);
  return rate;
}

/** A shop of the standard class that takes in only what is given, `method: [month, average]` in 元. */
export function shopOf(
  takings: Partial<Record<Method, [string, string]>>,
  rest: Partial<Omit<Shop, 'takings'>> = {},
): Shop {
  return {
    class: 'standard',
    settle: 't1',
    months: 12,
    takings: Object.fromEntries(
      methods.map((method) => {
        const [amount, average] = takings[method] ?? ['0', '100'];
        return [method, { amount: yuan(amount), average: yuan(average) }];
      }),
    ) as Shop['takings'],
    large: noLarge,
    ...rest,
  };
}

/** A quote that names only the given rates, in percent. */
export function quoteOf(
  rates: Partial<Record<Method, string>>,
  rest: Partial<Omit<Quote, 'rates'>> = {},
): Quote {
  return {
    ...blankQuote,
    rates: Object.fromEntries(
      methods.map((method) => [method, rates[method] === undefined ? undefined : percent(rates[method])]),
    ) as Quote['rates'],
    ...rest,
  };
}

/** Caps with a cut of debit fees from 2021-09-30 to 2027-09-30, and the reduced and exempt classes. */
export const caps: readonly RegulatedCap[] = [
  cap('issuer', 'standard', 'credit', '0.45', undefined, '2016-09-06'),
  cap('network', 'standard', 'credit', '0.0325', '3.25', '2016-09-06'),
  cap('issuer', 'standard', 'debit', '0.35', '13', '2016-09-06', '2021-09-29'),
  cap('network', 'standard', 'debit', '0.0325', '3.25', '2016-09-06', '2021-09-29'),
  cap('issuer', 'standard', 'debit', '0.315', '13', '2021-09-30', '2027-09-30'),
  cap('network', 'standard', 'debit', '0.02925', '3.25', '2021-09-30', '2027-09-30'),
  cap('issuer', 'standard', 'debit', '0.35', '13', '2027-10-01'),
  cap('network', 'standard', 'debit', '0.0325', '3.25', '2027-10-01'),
  cap('issuer', 'discount', 'credit', '0.351', undefined, '2021-09-30'),
  cap('network', 'discount', 'credit', '0.02535', '3.25', '2021-09-30'),
  cap('issuer', 'discount', 'debit', '0.273', '13', '2021-09-30'),
  cap('network', 'discount', 'debit', '0.02535', '3.25', '2021-09-30'),
  ...(['issuer', 'network'] as const).flatMap((part) =>
    (['credit', 'debit'] as const).map((card) => cap(part, 'exempt', card, '0', '0', '2016-09-06')),
  ),
];

function cap(
  part: RegulatedCap['part'],
  merchantClass: RegulatedCap['class'],
  card: RegulatedCap['card'],
  rate: string,
  highest: string | undefined,
  from: string,
  until?: string,
): RegulatedCap {
  return {
    part,
    class: merchantClass,
    card,
    rate: percent(rate),
    cap: highest === undefined ? undefined : yuan(highest),
    from,
    until,
  };
}
