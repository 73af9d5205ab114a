import { documentsPath, sheetPath } from '../site.ts';
import { collections } from '../schemas/index.ts';
import { sectionIds, type ContentSet } from './content-set.ts';

/** Pages that are routes of their own rather than MDX files. */
const plainRoutes = ['/', '/search/', '/links/', '/404.html'];

/** Files for machines that pages may link to. */
const plainFiles = [
  '/changes.xml',
  ...['response-codes', 'contacts', 'fees', 'providers'].flatMap((name) => [
    `/data/${name}.json`,
    `/data/schema/${name}.json`,
  ]),
];

/** Every path of the site with the section ids a link may point to. */
export function knownAnchors(content: ContentSet): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>(
    [...plainRoutes, ...plainFiles].map((path) => [path, new Set<string>()]),
  );
  for (const entry of [...content.pages, ...content.topics]) {
    anchors.set(`/${entry.id}/`, new Set(sectionIds(entry)));
  }
  const sheets = content.documents.map(({ id }) => id);
  anchors.set(documentsPath, new Set(sheets));
  for (const id of sheets) anchors.set(sheetPath(id), new Set());
  for (const [name, { drawnOn = '', sections }] of collections)
    if (sections) for (const entry of content[name]) anchors.get(drawnOn)?.add(entry.id);
  return anchors;
}
