/** A link as people paste it into a chat: title first, so that the reader knows what it opens. */
export function linkText(title: string, address: string): string {
  return `${title} — ${address}`;
}
