/**
 * Ids of the facts that a page's text quotes, each once, in the order of the text.
 *
 * @param body MDX text
 */
export function quotedFacts(body: string): string[] {
  return [...new Set([...body.matchAll(/<Fact\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}
