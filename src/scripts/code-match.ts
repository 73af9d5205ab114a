/** What a reader looks for among the answer codes; an empty field does not narrow. */
export interface CodeQuery {
  /** A code or words of the screen, as typed. */
  text: string;
  /** Party that has to act, as written in the data. */
  who: string;
  /** Value of `moneyMayHaveMoved`. */
  money: string;
}

/** One answer code in searchable form. */
interface SearchableCode {
  code: string;
  who: string;
  money: string;
  /** Code, name, meanings and other names in one text. */
  words: string;
}

/**
 * Whether a code fits what the reader looks for. One or two letters or digits are the beginning of a code; anything longer is
 * words, which must all occur. Full-width characters and case do not matter.
 */
export function matchesCode(query: CodeQuery, code: SearchableCode): boolean {
  return (
    (query.who === '' || code.who.includes(query.who)) &&
    (query.money === '' || code.money === query.money) &&
    matchesText(plain(query.text), code)
  );
}

function matchesText(text: string, { code, words }: SearchableCode): boolean {
  if (/^[0-9A-Z]{1,2}$/.test(text)) return plain(code).startsWith(text);
  const searched = plain(words);
  return text
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => searched.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase().trim();
}
