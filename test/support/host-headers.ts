import { existsSync, readFileSync } from 'node:fs';

/** Gives the headers that a host which reads `_headers` sends with a path. */
export type HeadersFor = (path: string) => Map<string, string>;

/**
 * Reads the `_headers` file of a built site: a pattern at the start of a line, its headers indented below. Where several
 * patterns fit, the later one wins.
 *
 * @param file a site without it sends no headers of its own
 */
export function hostHeaders(file: string): HeadersFor {
  const rules: { pattern: RegExp; headers: [name: string, value: string][] }[] = [];
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines.filter((text) => text.trim() !== '' && !text.startsWith('#'))) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([(header[1] ?? '').toLowerCase(), header[2] ?? '']);
    else rules.push({ pattern: toPattern(line.trim()), headers: [] });
  }
  return (path) =>
    new Map(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers));
}

function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*')}$`);
}
