/** Piece of an answer: words, or the id of a fact that it quotes. */
export type AnswerPart = { text: string } | { fact: string };

/** Cuts an answer of a front matter into words and the facts that it quotes by `<Fact id="…" />`, in order. */
export function answerParts(answer: string): AnswerPart[] {
  return answer
    .split(/<Fact id="([^"]*)" \/>/)
    .map((piece, i): AnswerPart => (i % 2 === 0 ? { text: piece } : { fact: piece }))
    .filter((part) => !('text' in part && part.text === ''));
}

/**
 * An answer as plain words.
 *
 * @param valueOf words of a fact by its id
 */
export function plainAnswer(answer: string, valueOf: (id: string) => string): string {
  return answerParts(answer)
    .map((part) => ('text' in part ? part.text : valueOf(part.fact)))
    .join('');
}
