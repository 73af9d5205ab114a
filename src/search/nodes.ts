import { highlight } from './highlight.ts';

/** Makes an element with text or children; text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The text with the words of the query marked. */
export function marked(text: string, query: string): (Node | string)[] {
  return highlight(text, query).map((piece) => (piece.hit ? element('mark', {}, piece.text) : piece.text));
}

/** Address of a site path under the base path. */
export function address(base: string, path: string): string {
  return `${base}${path.replace(/^\//, '')}`;
}
