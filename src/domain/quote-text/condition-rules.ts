import { count, figure, figureOf } from './numbers.ts';
import { money, rule, type Rule, type Shape } from './tokens.ts';

const period = '(?:每月|当月|月均?|日均?|全年|年)';
const turnover = '(?:刷卡?|交易|流水|累计|消费|收款)';

/** What is given back behind the word for it. */
const given = `(?:\\s*(${figure})\\s*(?:${money}|(?=$|[,;。\\n)])))?`;
const back = (match: RegExpExecArray): Shape => {
  const amount = figureOf(match[match.length - 1] ?? '');
  return { kind: 'back', comesBack: true, ...(amount === undefined ? {} : { amount }) };
};

/** What hangs on a condition, and what a quote has no field for: its figures are no rates. */
export const conditionRules: readonly Rule[] = [
  rule(
    `(?:(?:每月|当月|月|全年)?(?:刷卡?|交易额?|流水|累计|消费))*(?:够|满|达到?|超过?)\\s*${figure}\\s*${money}?(?:以上)?(?:就|可以?|则|的话)*(?:免收?|减免|不收)`,
    () => ({ kind: 'waiver' }),
  ),
  rule(
    `(?:激活)?(?:以后|之后|后)?(?:\\d{0,1}${count}(?:天|日|个月)[之以]?内?)?(?:刷|交易|流水|累计|消费)*(?:达标|够|满|到|刷(?=\\d))\\s*${figure}\\s*${money}?[^,;。\\n不]{0,6}?(?:返还?|退还?)现?${given}`,
    back,
  ),
  rule('不可?(?:退还?|返还?)|不能退|退不了', () => ({ kind: 'back', comesBack: false })),
  rule(
    '(?:刷够|刷满|激活|达标|到期|用满一年|满一年|不用|注销)?(?:后|就|可以?|全额?|原路|即)*(?:返还|退还|返现|返|退)(?:回|给你|掉)?' +
      given,
    back,
  ),
  // what a shop must reach, and what it pays if it does not
  rule(
    `(?:\\d?${count}(?:天|日|个月)[之以]?内)?(?:${period}?${turnover})+[量额]?(?:达标|达到?|够|满|超过?)\\s*${figure}\\s*${money}?(?:以上)?`,
    () => ({ kind: 'noise' }),
  ),
  rule(`${period}${turnover}+[量额]?\\s*${figure}\\s*${money}?(?:以上|以下|以内)`, () => ({ kind: 'noise' })),
  rule('(?:不|未|没)(?:激活|达标|够量|刷够|刷满)[^,;。\\n]*', () => ({ kind: 'noise' })),
  // a least charge, and ways of paying that a quote has no field for: not understood, with their figures
  rule(
    `(?:单笔|每笔)?(?:最低|最少|至少|起步价?|保底|低至)(?:单笔|每笔)?(?:消费|收费?|扣|按|为|是)*\\s*${figure}\\s*(?:%|‰|${money})?(?:[/每一]笔)?起?`,
    () => ({ kind: 'noise' }),
  ),
  rule(`(?:单笔|每笔)?${figure}\\s*${money}(?:[/每一]笔)?起(?!步)`, () => ({ kind: 'noise' })),
  rule('[、/](?:数字人民币|数币|花呗|白条)', () => ({ kind: 'sep' })),
  rule(
    `(?:数字人民币|数币|花呗|白条|信用付)(?:支付|收款)?(?:费率)?[:：]?\\s*(?:千分之|万分之|百分之|千|万)?${figure}\\s*(?:%|‰)?(?:费率)?`,
    () => ({ kind: 'noise' }),
  ),
  rule(`不(?:用|需|要|再|另|收)*加(?:\\s*${figure}\\s*${money}?|收)?`, () => ({ kind: 'noPlus' })),
];
