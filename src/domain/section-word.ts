/** A status that is said once for a section. */
export interface SectionWord {
  word: string;
  /** Whether every fact of the section shares it; where not, the others carry marks of their own. */
  all: boolean;
}

/**
 * The status of most facts of a section.
 *
 * @param words status of each fact, in words
 * @returns `undefined` where none holds for more than half, or where there is only one fact: that carries its own mark
 */
export function prevailingWord(words: readonly string[]): SectionWord | undefined {
  if (words.length < 2) return undefined;
  const word = words.find((one) => words.filter((other) => other === one).length * 2 > words.length);
  return word === undefined ? undefined : { word, all: words.every((one) => one === word) };
}
