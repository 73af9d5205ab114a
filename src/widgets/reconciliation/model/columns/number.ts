const nothing = /^(?:[-–—/*]+|0+|无|空|null|undefined|N\/A)?$/i;
const scientific = /^\d(?:\.\d+)?E\+?\d+$/i;

/** Whether a workbook has left nothing of a number: `4.2E+27`. */
export function isLost(text: string): boolean {
  return scientific.test(text);
}

/**
 * What of a payment's number can be compared: without leading zeros, blanks and signs around it.
 *
 * @returns `''` if the cell holds no number, or what is left of one says nothing
 */
export function numberKey(text: string): string {
  if (text === '') return '';
  if (/^[1-9A-Za-z][\dA-Za-z]*$/.test(text)) return isLost(text) ? '' : text;
  const bare = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^['`"]+|['"]+$/g, '');
  if (nothing.test(bare) || scientific.test(bare)) return '';
  const whole = /^\d+\.0$/.test(bare) ? bare.slice(0, -2) : bare;
  return /^\d+$/.test(whole) ? whole.replace(/^0+/, '') : whole;
}

/** The first fifteen digits of a number that a workbook may have cut: 16 digits or more ending in 000; else `''`. */
export function cutKey(key: string): string {
  return key.length >= 16 && key.endsWith('000') && /^\d+$/.test(key) ? key.slice(0, 15) : '';
}

/** Last four digits of a card; `''` if a workbook has cut them. */
export function cardTail(text: string): string {
  const tail = /(\d{4})\D*$/.exec(text)?.[1] ?? '';
  return tail.endsWith('000') ? '' : tail;
}
