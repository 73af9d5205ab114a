export { longestQuoteText, readQuoteText } from './read-quote.ts';
export type * from './types.ts';
