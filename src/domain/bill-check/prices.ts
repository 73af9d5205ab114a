import {
  afterChange,
  feeSum,
  methodNames,
  methods,
  rateOf,
  transactionFee,
  type Method,
  type Quote,
  type Arrival,
} from '../tariff/index.ts';

/** What a payment costs if something about it is other than said. */
interface Price {
  id: string;
  fee: bigint | undefined;
  premise: string;
  question: string;
}

/** The price as said first; then what the quote asks on the other day of arrival, by other rates, and both. */
export function pricesOf(took: bigint, quote: Quote, method: Method, settle: Arrival): Price[] {
  const price = (of: Quote, by: Method, size: 'usual' | 'large', when: Arrival) =>
    rateOf(of, by, size) === undefined
      ? undefined
      : feeSum(transactionFee(of, { method: by, size, settle: when }, took));
  const rates: [id: string, premise: string, question: string, fee: (when: Arrival) => bigint | undefined][] =
    [
      ['', '', '', (when) => price(quote, method, 'usual', when)],
      ['large', '按报价里大额的费率算', '这一笔算大额吗？', (when) => price(quote, method, 'large', when)],
      [
        'later',
        '按变价以后的费率算',
        '优惠期是不是已经过了？',
        (when) => price(afterChange(quote), method, 'usual', when),
      ],
      [
        'no-addon',
        '不算附加费、保险费',
        '附加费是不是已经关了？',
        (when) => price({ ...quote, addon: 0n }, method, 'usual', when),
      ],
      ...methods
        .filter((one) => one !== method)
        .map((other): [string, string, string, (when: Arrival) => bigint | undefined] => [
          `as-${other}`,
          `按${methodNames[other]}的费率算`,
          `这一笔是不是按${methodNames[other]}收的？`,
          (when) => price(quote, other, 'usual', when),
        ]),
    ];
  const otherDay: Arrival = settle === 't1' ? 'd0' : 't1';
  const [dayId, dayPremise, dayQuestion] =
    settle === 't1'
      ? ['same-day', '加上报价里当天到账的钱', '这一笔走的是当天到账吗？']
      : ['next-day', '不算当天到账的钱', '这一笔没走当天到账吗？'];
  const all = [
    ...rates.map(([id, premise, question, fee]): Price => ({ id, premise, question, fee: fee(settle) })),
    ...rates.map(([id, premise, question, fee]): Price => ({
      id: [id, dayId].filter(Boolean).join('+'),
      premise: [premise, dayPremise].filter(Boolean).join('，'),
      question: question + dayQuestion,
      fee: fee(otherDay),
    })),
  ];
  // What comes to the same as a simpler reading explains nothing more.
  return all.filter(({ fee }, i) => i === 0 || all.findIndex((other) => other.fee === fee) === i);
}
