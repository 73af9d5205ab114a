import { collections } from '../schemas/index.ts';
import { knownAnchors } from './known-anchors.ts';
import {
  at,
  field,
  idsOf,
  items,
  missing,
  type ContentRule,
  type ContentSet,
  type Problem,
} from './content-set.ts';
import type { RawEntry } from '../loaders/content-files.ts';

/** Every id that one entry gives of another exists. */
export const referencesRule: ContentRule = (content) => {
  const sources = idsOf(content, 'sources');
  const contacts = idsOf(content, 'contacts');
  const facts = new Set(factIds(content));
  return [
    ...missingPages(content),
    ...Object.values(content)
      .flat()
      .flatMap((entry) =>
        sourcePaths(entry.data).flatMap(({ path, value }) =>
          missing(entry, path, value, sources, 'content/sources.yaml'),
        ),
      ),
    ...content.causes.flatMap((entry) => {
      const whoActs = field(entry, 'whoActs') as { contacts?: unknown[] } | undefined;
      return (whoActs?.contacts ?? []).flatMap((value, i) =>
        missing(entry, ['whoActs', 'contacts', i], value, contacts, 'content/contacts.yaml'),
      );
    }),
    ...content.vendors.flatMap((entry) => {
      const value = field(entry, 'contact');
      return value === undefined ? [] : missing(entry, ['contact'], value, contacts, 'content/contacts.yaml');
    }),
    ...content.feeQuestions.flatMap((entry) => missingPlace(content, entry, 'more')),
    ...content.criteria.flatMap((entry) => [
      ...missingPlace(content, entry, 'guide'),
      ...items<{ contact: unknown }>(entry, 'asks').flatMap(({ contact }, i) =>
        contact === undefined
          ? []
          : missing(entry, ['asks', i, 'contact'], contact, contacts, 'content/contacts.yaml'),
      ),
    ]),
    ...content.keyDates.flatMap((entry) =>
      items<{ fact: unknown }>(entry, 'dates').flatMap(({ fact }, i) =>
        fact === undefined ? [] : missing(entry, ['dates', i, 'fact'], fact, facts, 'content/facts/'),
      ),
    ),
    ...content.rules.flatMap((entry) => [
      ...missing(entry, ['id'], entry.id, sources, 'content/sources.yaml'),
      ...items(entry, 'facts').flatMap((value, i) =>
        missing(entry, ['facts', i], value, facts, 'content/facts/'),
      ),
    ]),
  ];
};

/** Collections that are drawn on a page that is not there. */
function missingPages(content: ContentSet): Problem[] {
  const anchors = knownAnchors(content);
  return collections.flatMap(([name, { drawnOn }]) =>
    drawnOn === undefined || content[name].length === 0 || anchors.has(drawnOn)
      ? []
      : [{ file: 'src/schemas/index.ts', field: `${name}.drawnOn`, message: `没有 ${drawnOn} 这个页面` }],
  );
}

/** Ids that `<Fact id>` may quote. */
export function factIds(content: ContentSet): string[] {
  return [...content.facts, ...content.regulated, ...content.market].map((entry) => entry.id);
}

/** A field that names a page or a section of the site by its path. */
function missingPlace(content: ContentSet, entry: RawEntry, name: string): Problem[] {
  const target = String(field(entry, name));
  const [path = '', section] = target.split('#');
  const sections = knownAnchors(content).get(path);
  if (sections && (section === undefined || sections.has(section))) return [];
  return [{ ...at(entry, [name]), message: `没有 ${target} 这个页面或小节` }];
}

/** Every `source` field in an entry, however deep. */
function sourcePaths(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; value: unknown }[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string'
      ? [{ path: [...path, key], value }]
      : sourcePaths(value, [...path, key]),
  );
}
