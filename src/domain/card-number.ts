/**
 * Whether a text holds what looks like a full bank-card number: 16 to 19 digits in a row, spaces and hyphens aside, with a
 * right check digit. Merchant numbers (15 digits), reference numbers (12) and order numbers (over 19) do not count.
 */
export function holdsCardNumber(text: string): boolean {
  const runs = text.normalize('NFKC').match(/\d(?:[ -]?\d)+/g) ?? [];
  return runs
    .map((run) => run.replace(/\D/g, ''))
    .some((digits) => /^\d{16,19}$/.test(digits) && passesLuhn(digits));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
