import { chineseDay } from '../../../domain/calendar-day.ts';
import type { ShopDetails } from '../../shared/shop-details.ts';
import type { Entry, Role, Row } from '../model/types.ts';
import { amountText, kindWords } from '../view/words.ts';

/** What the acquirer can find a payment by, in its order. */
const named: readonly [Role, string][] = [
  ['order', '订单号'],
  ['reference', '参考号'],
  ['terminal', '终端编号'],
  ['batch', '批次号'],
  ['voucher', '凭证号'],
  ['auth', '授权码'],
  ['channel', '支付方式'],
];

/**
 * One letter to the acquirer about several payments that its list does not have.
 *
 * @param today `YYYY-MM-DD`
 */
export function inquiryText(missing: readonly Entry[], shop: ShopDetails, today: string): string {
  const rows = missing.flatMap(({ ours }) => ours ?? []);
  const sum = rows.reduce((all, { amount }) => all + (amount ?? 0n), 0n);
  return [
    '交易查询申请',
    `致收单机构：\n本商户核对账目，下列 ${rows.length} 笔交易（合计人民币 ${amountText(sum)} 元）在本店有记录，在贵方账单中没有，请予协助查询。`,
    ['【商户】', `商户名称：${shop['shop'] ?? ''}`, `商户编号：${shop['merchantNumber'] ?? ''}`].join('\n'),
    ['【交易】', ...rows.map((row, i) => `${i + 1}. ${rowText(row)}`)].join('\n'),
    [
      '【请协助核实】',
      '1. 每一笔是否收到，结果是成功、失败还是已冲正。',
      '2. 成功的，什么时候结算，进了哪个账户。',
      '3. 没收到的，顾客如果已被扣款，由谁、何时退回。',
    ].join('\n'),
    [
      '请将查询结果以书面形式回复本商户。本申请不含完整卡号、有效期、安全码、密码及验证码。',
      `联系人及电话：${shop['contact'] ?? ''}`,
      `日期：${chineseDay(today)}`,
    ].join('\n'),
  ].join('\n\n');
}

function rowText({ at, amount, kind, cells }: Row): string {
  return [
    at,
    `${kindWords[kind]}${amount === undefined ? '金额不明' : ` ${amountText(amount)} 元`}`.trim(),
    ...named.flatMap(([role, name]) => (cells[role] === undefined ? [] : [`${name} ${cells[role]}`])),
  ]
    .filter((part) => part !== '')
    .join('，');
}
