/** The ids in a list of a link, in plain small letters: full-width commas and letters count as plain ones. */
export function listedIds(text: string): string[] {
  const ids = text.normalize('NFKC').split(/[,，、\s]+/);
  return ids.map((id) => id.toLowerCase()).filter(Boolean);
}
