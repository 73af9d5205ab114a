import { longNumber } from '../reading/long-number.ts';

const nothing = /^(?:[-–—/*]+|0+|无|空|null|undefined|N\/A)?$/i;

const scientific = /^\d(?:\.\d+)?E\+?\d+$/i;
const allDigits = /^\d\.\d{10,}E\+?\d+$/i;

/** Whether a workbook has left nothing of a number: `4.2E+27`. */
export function isLost(text: string): boolean {
  return scientific.test(text) && !written(text);
}

/** Whether a number stands there as a program writes what a number cell holds: `4.20000123456789E+17`. */
export function isWritten(text: string): boolean {
  return allDigits.test(text);
}

function written(text: string): string | undefined {
  return isWritten(text) ? longNumber(Number(text))?.text : undefined;
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
  if (nothing.test(bare)) return '';
  if (scientific.test(bare)) return written(bare) ?? '';
  const whole = /^\d+\.0$/.test(bare) ? bare.slice(0, -2) : bare;
  return /^\d+$/.test(whole) ? whole.replace(/^0+/, '') : whole;
}

/** Whether a workbook may have cut a number at its fifteenth digit: one of 16 digits or more that ends in 000. */
export function isCut(key: string): boolean {
  return key.endsWith('000') && isLong(key);
}

/** Whether a number has more digits than a workbook keeps. */
export function isLong(key: string): boolean {
  return key.length >= 16 && /^\d+$/.test(key);
}

/** Last four digits of a card; `''` if a workbook has cut them. */
export function cardTail(text: string): string {
  const tail = /(\d{4})\D*$/.exec(text)?.[1] ?? '';
  return tail.endsWith('000') ? '' : tail;
}
