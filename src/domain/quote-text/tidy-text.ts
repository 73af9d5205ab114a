/** The text in one way of writing: half-width signs, small letters, no marks that nobody sees, a point between figures. */
export function wellFormed(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{Cf}\p{Extended_Pictographic}\ufe0f]/gu, (sign) => (/[\d#*+]/.test(sign) ? sign : ' '))
      .replace(/(\d)\s*[。·]\s*(?=\d)/g, '$1.')
      .replace(/(\d)点(?=\d)/g, '$1.')
      .replace(
        /(\d) ?([wk])(?![a-z])/g,
        (_all, digit: string, unit: string) => digit + (unit === 'w' ? '万' : '千'),
      )
      // What a camera makes of figures: O for 0, spaces round the point, a comma for the point of a share.
      .replace(/(^|[^a-z\d])o(?=\.\d)/g, '$10')
      .replace(/(\d|[dt] ?\+ ?)o(?![a-z])/g, '$10')
      .replace(/(\d) \. ?(?=\d)/g, '$1.')
      .replace(/(^|[^\d.])0\. (?=\d)/g, '$10.')
      .replace(/(^|[^\d.])0,(?=\d{1,3} ?[%‰])/g, '$10.')
      .replace(/([卡码信宝率] ?)0,(?=\d{1,3}(?![\d元块]))/g, '$10.')
      .replace(/[\r\n]+/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .trim()
  );
}
