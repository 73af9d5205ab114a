import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type Tags } from 'yaml';

/** One entry of a content file, before validation. */
export interface RawEntry {
  /** Id within its collection. */
  id: string;
  /** Path below the content folder, for messages. */
  file: string;
  /** Entry number in a list file, for messages. */
  index?: number;
  data: unknown;
  /** Text after the front matter, of MDX files, and the number of its first line in the file. */
  body?: string;
  bodyLine?: number;
}

/**
 * Reads the files of one collection.
 *
 * @param root content folder
 * @param pattern glob below it
 * @param shape `list`: each file holds an array of entries with `id`; `file`: each file is one entry; `mdx`: front matter and text
 * @throws Error naming the file if it is not YAML of that shape
 */
export function readEntries(root: string, pattern: string, shape: 'list' | 'file' | 'mdx'): RawEntry[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (shape === 'mdx') return [mdxEntry(file, text)];
      const data = parseYaml(file, text);
      if (shape === 'file') return [{ id: basename(file, '.yaml'), file, data }];
      if (!Array.isArray(data)) throw new Error(`content/${file}: 需要一个列表（每条以 "- id:" 开头）`);
      return data.map((entry: unknown, index) => ({ id: idOf(entry), file, index, data: entry }));
    });
}

function mdxEntry(file: string, text: string): RawEntry {
  const match = /^---(\n[\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (!match) throw new Error(`content/${file}: 缺少开头的 --- 元数据 ---`);
  const [, frontMatter = '', body = ''] = match;
  // Astro, which reads the front matter again for the pages, takes a date without quotes for no text.
  const data = parseYaml(file, frontMatter, ['timestamp']);
  return { id: pageId(file), file, data, body, bodyLine: frontMatter.split('\n').length + 1 };
}

/** Turns a file below the content folder into its path on the site: `guides/fees/index.mdx` → `guides/fees`, `site/about.mdx` → `about`. */
export function pageId(file: string): string {
  return file.replace(/^site\//, '').replace(/(?:\/index)?\.mdx$/, '');
}

function idOf(entry: unknown): string {
  return entry !== null && typeof entry === 'object' && 'id' in entry ? String(entry.id) : '';
}

function parseYaml(file: string, text: string, customTags?: Tags): unknown {
  try {
    return parse(text, { customTags });
  } catch (error) {
    throw new Error(`content/${file}: YAML 写法有误：${(error as Error).message}`, { cause: error });
  }
}
