import { isChinese, runs, usableQuery } from './fold.ts';

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
  return cutAtWords(text, query).map((piece, i) => (i % 2 === 0 ? piece : element('mark', {}, piece)));
}

/** Cuts a text so that the words of the query stand at the odd places: of Chinese, two or more of its characters in a row. */
export function cutAtWords(text: string, query: string): string[] {
  const words = runs(usableQuery(query)).map((run) =>
    isChinese(run) && run.length > 1 ? `[${run}]{2,}` : run.replace(/[.+]/g, '\\$&'),
  );
  return words.length === 0 ? [text] : text.split(new RegExp(`(${words.join('|')})`, 'iu'));
}

/** Address of a site path under the base path. */
export function address(base: string, path: string): string {
  return `${base}${path.replace(/^\//, '')}`;
}
