/** The text in one way of writing: half-width signs, small letters, no marks that nobody sees, a point between figures. */
export function wellFormed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Extended_Pictographic}\ufe0f]/gu, (sign) => (/[\d#*+]/.test(sign) ? sign : ' '))
    .replace(/(\d)\s*[。·]\s*(?=\d)/g, '$1.')
    .replace(/(\d)点(?=\d)/g, '$1.')
    .replace(/[\r\n]+/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
