import { holdsCardNumber, passesLuhn } from './card-number.ts';
import { readAmount } from './field-values.ts';

/** What is wrong with a field: `secret` must not be kept, `format` may stay as typed. */
export interface FieldProblem {
  kind: 'secret' | 'format';
  /** The reason, and what is accepted. */
  message: string;
}

const cardReason = '这像一个完整的银行卡号，已经清掉。只写末四位就够查；任何人都不该向你要完整卡号。';
const secretReason = '这里像写了验证码、CVV、密码、有效期或付款码，已经清掉。查账用不着它们，谁要都别给。';

const orderHint = '订单号正好这么长的，写最后 8 位。';

/** A landline number with its extension; no card number begins with 0. */
const landline = /(^|[^\d\s.·-]\s*)0\d{2,3}-\d{7,8}(?:-\d{1,5})?(?!\d)/g;
/** Four groups of four digits, as card numbers are printed, whatever stands around them. */
const printedCard = /(?:\d{4}[ .·-]){3}\d{1,7}/;
const secretNames = 'cvv2?|cvn2?|cvc2?|安全码|后三码|背面三位|验证码|校验码|动态码|短信码|密码|付款码';
/** A name of something secret with its digits close behind or before it. */
const namedSecrets = [
  new RegExp(`(?:${secretNames}|\\bpin\\b)[^\\d，。；,;]{0,6}\\d{3,}`, 'i'),
  new RegExp(`\\d{3,8}\\s?(?:是|为|就是)?\\s?(?:短信|手机)?(?:${secretNames})`, 'i'),
  /(?:有效期|exp)[^\d]{0,8}(?:0[1-9]|1[0-2])\s?[/-]?\s?(?:20)?\d{2}(?!\d)/i,
];

/**
 * Finds what must never be written down in a text that a reader typed.
 *
 * @returns the reason, or nothing if the text may be kept
 */
export function findSecret(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(landline, '$1');
  const numbers = plain.match(/\d(?:[ .·-]?\d)*/g) ?? [];
  const looksLikeCard = (run: string) => {
    const parts = [run.replace(/\D/g, ''), ...run.split(/[ .·-]/)];
    return parts.some(({ length }) => length >= 13 && length <= 19);
  };
  if (printedCard.test(plain) || numbers.some(looksLikeCard) || holdsCardNumber(plain)) return cardReason;
  return namedSecrets.some((pattern) => pattern.test(plain)) ? secretReason : undefined;
}

/** Whether 15 digits could be a card of the one kind that has so many, rather than a merchant number. */
function isFifteenDigitCard(digits: string): boolean {
  return /^3[47]\d{13}$/.test(digits) && passesLuhn(digits);
}

/** Numbers that stand on a slip, and their forms. */
const forms = {
  merchantNumber: { form: /^[0-9A-Z]{15}$/, says: '商户编号是 15 位，里面可能有字母' },
  terminalNumber: { form: /^[0-9A-Z]{8}$/, says: '终端编号是 8 位' },
  reference: { form: /^[0-9A-Z]{12}$/, says: '参考号是 12 位' },
  batch: { form: /^\d{6}$/, says: '批次号是 6 位数字' },
  voucher: { form: /^\d{6}$/, says: '凭证号是 6 位数字' },
  authorization: { form: /^[0-9A-Z]{6}$/, says: '授权码是 6 位数字或字母' },
  lastFour: { form: /^\d{4}$/, says: '只写卡号的最后 4 位数字' },
  order: { form: /^[0-9A-Z_*|-]{4,64}$/, says: '订单号是单据上那一长串数字或字母' },
} as const;

/** A number of a slip as it is written without the blanks and hyphens that people put between its groups. */
export function packed(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/**
 * Checks a field as it is typed. Numbers may be written in groups.
 *
 * @param field name of the field; one without a form is free text
 * @param text as typed
 */
export function checkField(field: string, text: string): FieldProblem | undefined {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  if (plain === '') return undefined;
  const number = packed(plain);
  const isMerchantNumber = field === 'merchantNumber' && /^[0-9A-Z]{1,15}$/.test(number);
  const secret = isMerchantNumber
    ? isFifteenDigitCard(number) && cardReason
    : findSecret(field === 'order' && /^\d{20,}$/.test(number) ? '' : plain);
  if (secret) return { kind: 'secret', message: field === 'order' ? `${secret}${orderHint}` : secret };
  if (field === 'amount') {
    const amount = readAmount(text);
    return amount.ok ? undefined : { kind: 'format', message: amount.message };
  }
  if (!(field in forms)) return undefined;
  const { form, says } = forms[field as keyof typeof forms];
  const written = field === 'order' ? plain.replace(/\s/g, '') : number;
  return form.test(written) ? undefined : { kind: 'format', message: `${says}，现在是 ${written.length} 位` };
}
