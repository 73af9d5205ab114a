import { chineseDay } from '../../../domain/calendar-day.ts';
import { readAmount } from '../../../domain/field-values.ts';
import { yuanText } from '../../../domain/money.ts';
import { packed } from '../../../domain/slip-fields.ts';

/** Fields of the inquiry, all optional, as typed; each with its label. */
const labels = {
  shop: '商户名称',
  merchantNumber: '商户编号',
  terminalNumber: '终端编号',
  time: '交易时间',
  amount: '交易金额',
  lastFour: '卡号末四位',
  reference: '参考号',
  batch: '批次号',
  voucher: '凭证号',
  authorization: '授权码',
  order: '订单号',
  debited: '顾客是否已被扣款',
  delivered: '商品或服务是否已交付',
  contact: '联系人及电话',
  note: '补充说明',
} as const;
export type InquiryField = keyof typeof labels;

/** What stays the same from one case to the next: all that is ever kept on a device. */
export const keptFields: readonly InquiryField[] = ['shop', 'merchantNumber', 'terminalNumber', 'contact'];
export type InquiryForm = Partial<Record<InquiryField, string>>;

/** What the checklist already knows, in words; empty strings are left out. */
export interface InquiryFacts {
  /** 交易类型, 签购单, 应答码 and so on, with the reader's answers. */
  answers: readonly { label: string; value: string }[];
  /** What the acquirer is asked to find out. */
  requests: readonly string[];
  /** Day of writing, `YYYY-MM-DD`. */
  today: string;
}

const aboutShop: InquiryField[] = ['shop', 'merchantNumber', 'terminalNumber'];
const aboutSale: InquiryField[] = [
  'time',
  'amount',
  'lastFour',
  'reference',
  'batch',
  'voucher',
  'authorization',
  'order',
];
const aboutEffect: InquiryField[] = ['debited', 'delivered', 'note'];

/** A part of the inquiry: lines of a label and what stands behind it. */
interface InquiryPart {
  title: string;
  lines: { label: string; value: string }[];
}

/** The inquiry in parts, without what was left empty. */
export function inquiryParts(form: InquiryForm, facts: InquiryFacts): InquiryPart[] {
  const lines = (fields: InquiryField[]) =>
    fields.map((field) => ({ label: labels[field], value: shown(field, form[field] ?? '') }));
  return [
    { title: '商户', lines: lines(aboutShop) },
    { title: '交易', lines: lines(aboutSale) },
    { title: '现状', lines: [...facts.answers, ...lines(aboutEffect)] },
  ]
    .map(({ title, lines: all }) => ({ title, lines: all.filter(({ value }) => value !== '') }))
    .filter(({ lines: kept }) => kept.length > 0);
}

/** The inquiry as plain text, in formal Chinese, ready to be sent. */
export function inquiryText(form: InquiryForm, facts: InquiryFacts): string {
  const parts = inquiryParts(form, facts).map(({ title, lines }) =>
    [`【${title}】`, ...lines.map(({ label, value }) => `${label}：${value}`)].join('\n'),
  );
  const requests = facts.requests.map((request, i) => `${i + 1}. ${request}`);
  return [
    '交易查询申请',
    inquiryOpening,
    ...parts,
    ['【请协助核实】', ...requests].join('\n'),
    [inquiryClosing, `申请人：${shown('shop', form.shop ?? '') || '（请填商户名称）'}`]
      .concat(form.contact?.trim() ? [`${labels.contact}：${form.contact.trim()}`] : [])
      .concat(`日期：${chineseDay(facts.today)}`)
      .join('\n'),
  ].join('\n\n');
}

/** First and last sentence, shared by the sheet and the text. */
export const inquiryOpening = '致收单机构：\n本商户有一笔交易需要核查，现将情况说明如下，请予协助查询。';
export const inquiryClosing =
  '请将查询结果以书面形式回复本商户。本申请不含完整卡号、有效期、安全码、密码及验证码。';

/** What a field's text becomes on paper: plain letters, a unit, a date in words. */
function shown(field: InquiryField, text: string): string {
  const plain = text.normalize(field === 'note' ? 'NFC' : 'NFKC').trim();
  if (plain === '') return '';
  if (field === 'amount') {
    const amount = readAmount(plain);
    return amount.ok ? `人民币 ${yuanText(amount.value)}` : '';
  }
  if (field === 'time') return `${chineseDay(plain.slice(0, 10))} ${plain.slice(11)}`;
  return ['shop', 'note', 'contact', 'debited', 'delivered'].includes(field) ? plain : packed(plain);
}
