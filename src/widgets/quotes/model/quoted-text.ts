import { yesNoNames } from './values.ts';

/** A value of a quote as `writeQuote` gives it, for readers: figures as they are, words by their names. */
export function quotedText(value: string): string {
  return value === 'no' ? yesNoNames.no : value;
}
