import { collectionRegistry, type CollectionName } from '../schemas/index.ts';
import { readEntries, type RawEntry } from '../loaders/content-files.ts';

/** Something wrong with the content: where it stands and what is accepted instead. */
export interface Problem {
  /** File below the project root. */
  file: string;
  /** Entry and field, e.g. `debit-cap.source`, or line of the file; empty when the whole file is meant. */
  field: string;
  message: string;
}

/** All entries of the content folder by collection, unvalidated. */
export type ContentSet = Record<CollectionName, RawEntry[]>;

/** One rule about the whole content; returns what breaks it. */
export type ContentRule = (content: ContentSet) => Problem[];

/** Reads the content folder. @throws Error naming the file if one is not readable as YAML */
export function readContent(root: string): ContentSet {
  const names = Object.keys(collectionRegistry) as CollectionName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      readEntries(root, collectionRegistry[name].pattern, collectionRegistry[name].shape),
    ]),
  ) as ContentSet;
}

/** Names an entry's place for a message. */
export function at(entry: RawEntry, path: PropertyKey[] = []): Pick<Problem, 'file' | 'field'> {
  const name = entry.index === undefined ? '' : entry.id || `第 ${entry.index + 1} 条`;
  return { file: `content/${entry.file}`, field: [name, ...path.map(String)].filter(Boolean).join('.') };
}

/** Names a line of the text of an MDX file for a message. @param line counted from 0, from the end of the front matter */
export function atLine(entry: RawEntry, line: number): Pick<Problem, 'file' | 'field'> {
  return { file: `content/${entry.file}`, field: `第 ${(entry.bodyLine ?? 1) + line} 行` };
}

/** The value of a field of an unvalidated entry, if it is there. */
export function field(entry: RawEntry, name: string): unknown {
  return entry.data !== null && typeof entry.data === 'object'
    ? (entry.data as Record<string, unknown>)[name]
    : undefined;
}

/** Ids of all entries of a collection. */
export function idsOf(content: ContentSet, name: CollectionName): Set<string> {
  return new Set(content[name].map(({ id }) => id));
}

/** Says of a value that names another entry that this is not there; nothing if it is. @param where it should stand */
export function missing(
  entry: RawEntry,
  path: PropertyKey[],
  value: unknown,
  known: ReadonlySet<string>,
  where: string,
): Problem[] {
  return known.has(String(value))
    ? []
    : [{ ...at(entry, path), message: `${where} 里没有 ${String(value)}` }];
}

/** The items of a field that holds a list, if it does. */
export function items<T>(entry: RawEntry, name: string): Partial<T>[] {
  const list = field(entry, name);
  return Array.isArray(list) ? (list as Partial<T>[]) : [];
}

/** Ids of the sections that the front matter of a page lists. */
export function sectionIds(entry: RawEntry): string[] {
  return items<{ id: unknown } | null>(entry, 'sections').map((section) => String(section?.id));
}
