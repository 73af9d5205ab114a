/** Joins pieces of a Chinese sentence, with a space wherever a Latin letter or figure meets a Chinese character. */
export function joinWithSpaces(...pieces: string[]): string {
  return pieces.reduce((text, piece) => (meets(text, piece) ? `${text} ${piece}` : text + piece), '');
}

function meets(left: string, right: string): boolean {
  return (/[a-z0-9%]$/i.test(left) && han.test(right)) || (hanEnd.test(left) && /^[a-z0-9]/i.test(right));
}

const han = /^\p{Script=Han}/u;
const hanEnd = /\p{Script=Han}$/u;
