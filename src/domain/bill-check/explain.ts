import { divideHalfUp, percentPlain, ppbPerWhole, yuanText } from '../money.ts';
import { cardMethods, methodNames, type Method, type Quote, type Arrival } from '../tariff/index.ts';
import type { BillLine } from './fit.ts';
import { pricesOf } from './prices.ts';
import { severalPayments, type Explanation } from './several-payments.ts';

/** A line beside what the quote says it should have cost. */
interface CheckedLine {
  /** What the quote asks for this payment, in 分; `undefined` where it names no rate. */
  expected: bigint | undefined;
  /** deducted − expected. */
  difference: bigint | undefined;
  explanations: Explanation[];
}

/** What the line means as a share of what was taken in, in parts per billion, half up. @param line took above zero */
export function impliedRate({ took, deducted }: BillLine): bigint {
  return divideHalfUp(deducted * ppbPerWhole, took);
}

/** Sets a line beside the quote and asks what may explain the difference, what explains it exactly first. */
export function checkLine(line: BillLine, quote: Quote, method: Method, settle: Arrival): CheckedLine {
  const { took, deducted } = line;
  const [plain, ...others] = pricesOf(took, quote, method, settle);
  const expected = plain?.fee;
  if (expected === undefined)
    return { expected, difference: undefined, explanations: generalQuestions(method) };
  const difference = deducted - expected;
  if (difference === 0n) return { expected, difference, explanations: [] };
  const found: Explanation[] = [];
  if (difference <= 1n && difference >= -1n) {
    found.push({ id: 'rounding', question: '只差 1 分，多半是四舍五入的算法不同。', exact: true });
  }
  for (const { id, fee, premise, question } of others) {
    if (fee === deducted) found.push({ id, question: `${premise}，正好是这个数。${question}`, exact: true });
  }
  for (const [id, amount, name] of oneOffs(quote)) {
    const rest = difference - amount;
    if (amount > 0n && rest >= -1n && rest <= 1n) {
      found.push({
        id,
        exact: true,
        question: `差的 ${yuanText(difference)}就是${name}。是不是从这一笔里扣的？`,
      });
    }
    for (const other of amount > 0n ? others : []) {
      if (other.fee === undefined || other.fee + amount !== deducted) continue;
      found.push({
        id: `${other.id}+${id}`,
        exact: true,
        question: `${other.premise}，再加${name} ${yuanText(amount)}，正好是这个数。${other.question}${name}也从这一笔里扣了吗？`,
      });
    }
  }
  if (found.length === 0) found.push(...severalPayments(line, quote, method, difference));
  return { expected, difference, explanations: [...found, ...openQuestions(line, difference, method)] };
}

function oneOffs(quote: Quote): [string, bigint, string][] {
  return [
    ['annual', quote.annual, '流量费、维护费'],
    ['monthly', quote.monthly, '月租'],
    ['deposit', quote.deposit, '押金'],
    ['device', quote.device, '机器款'],
    ['install', quote.install, '安装费'],
    ['other', quote.other, '其他一次性费用'],
  ];
}

/** What may explain a difference without giving it to the 分. */
function openQuestions({ took }: BillLine, difference: bigint, method: Method): Explanation[] {
  const share = percentPlain((divideHalfUp(difference * ppbPerWhole, took) / 1000n) * 1000n);
  if (difference < 0n) {
    return [
      { id: 'less', exact: false, question: '比报价扣得少：是不是有活动补贴？补到哪天，之后按多少收？' },
      { id: 'class', exact: false, question: '你登记的是哪一类商户？签购单上的商户名和类别码是不是你的店？' },
    ];
  }
  const isCard = cardMethods.includes(method);
  return [
    ...(isCard
      ? [
          {
            id: 'addon',
            exact: false,
            question: `多扣的相当于收款的 ${share}%：有没有保险费、附加费？在哪里关掉？`,
          },
          { id: 'foreign', exact: false, question: '刷的是境外卡吗？境外卡费率通常高。' },
        ]
      : []),
    {
      id: 'same-day',
      exact: false,
      question: `${difference % 100n === 0n && difference <= 500n ? `差的正好 ${yuanText(difference)}，像是每笔另加的。` : ''}开了当天到账（秒到）吗？每笔加多少？`,
    },
    { id: 'yearly', exact: false, question: '是不是从这一笔里扣了流量费、年费、押金或激活费？' },
    { id: 'class', exact: false, question: '你登记的是标准类还是优惠类？有没有改过？' },
  ];
}

function generalQuestions(method: Method): Explanation[] {
  return [{ id: 'unquoted', exact: false, question: `这份报价没写${methodNames[method]}收多少，先问清楚。` }];
}
