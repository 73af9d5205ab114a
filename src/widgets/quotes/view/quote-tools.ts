/** What is fetched once the reader opens one of them. */
export { BillCheck } from './BillCheck.tsx';
export { PasteQuote } from './PasteQuote.tsx';
