/** The tools beside the quotes; one file, fetched when the reader opens any of them. */
export { BillCheck } from './BillCheck.tsx';
export { PasteQuote } from './PasteQuote.tsx';
