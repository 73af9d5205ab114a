/** Digits as one number is usually written, with single blanks or hyphens at most. */
const numbers = /\d(?:[ -]?\d)+/g;
/** Groups of digits in a row, whatever signs stand between them; words end a row. */
const rows = /\d+(?:[^\p{L}\d]{1,4}\d+)*/gu;

/**
 * Whether a text holds what looks like a full bank-card number: 16 to 19 digits with a right check digit, as one number or as
 * a few groups with whatever signs between, before and behind them. Merchant numbers (15 digits), reference numbers (12) and
 * order numbers (over 19 without a break) do not count.
 */
export function holdsCardNumber(text: string): boolean {
  const visible = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return (
    (visible.match(numbers) ?? []).some((number) => isCardNumber(number.replace(/\D/g, ''))) ||
    (visible.match(rows) ?? []).some((row) => {
      const groups = row.match(/\d+/g) ?? [];
      return groups.some((_, from) => startsCard(groups, from));
    })
  );
}

/** Whether the groups from one of them on, alone or a few together, are a card number; no date begins as these do. */
function startsCard(groups: readonly string[], from: number): boolean {
  let digits = '';
  for (let at = from; at < groups.length; at++) {
    digits += groups[at] ?? '';
    if (digits.length > 19) return false;
    if (/^[3-69]/.test(digits) && isCardNumber(digits)) return true;
  }
  return false;
}

function isCardNumber(digits: string): boolean {
  return /^\d{16,19}$/.test(digits) && passesLuhn(digits);
}

/** Whether the last digit is the right check digit of those before it (Luhn). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** What is said where a card number was searched for. */
export const cardRefusal = '这像一个完整的银行卡号，已经清掉。查账只用末四位；任何人都不该向你要完整卡号。';
