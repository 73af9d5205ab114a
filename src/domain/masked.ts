/** A telephone, account or card in one piece, or cut up by signs; a date (eight digits cut up) is none. */
const longNumber = /\p{Nd}(?:[\s\p{Pd}.·_/\\()（）]*\p{Nd}){8,}|\p{Nd}{5,}/gu;

/** The text with the digits of each long number hidden: 「找 13800000000」 → 「找 ***********」. */
export function maskNumbers(text: string): string {
  return text.replace(longNumber, (run) => run.replace(/\p{Nd}/gu, '*'));
}
