import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Fields that hold what people search for, ids and addresses rather than prose. */
const noProse = ['aliases', 'question', 'words', 'source', 'sources', 'id', 'link', 'url', 'query', 'cause'];

/** A piece of prose and where it stands. */
interface Prose {
  file: string;
  text: string;
}

/** Everything that a reader of the site may read as prose: bodies of pages, and the sentences of every data file. */
export function allProse(): Prose[] {
  return globSync('content/**/*.{mdx,yaml}')
    .sort()
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const [, front = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
      const texts = file.endsWith('.mdx')
        ? [...strings(parse(front)), ...body.split('\n')]
        : strings(parse(source));
      return texts.map((text) => ({ file, text }));
    });
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (noProse.includes(key) ? [] : strings(inner)));
}
