import { readContent } from '../../src/checks/content-set.ts';
import { usualSounds } from '../../src/loaders/chinese.ts';
import { collectionRegistry, collections } from '../../src/schemas/index.ts';
import { listSearchEntries, searchedIn } from '../../src/loaders/list-entries.ts';
import type { SearchEntry } from '../../src/schemas/searchable.ts';
import type { SearchFile, Sounds } from '../../src/search/search-entry.ts';

const content = readContent('content');

/** Every entry of the real content. */
export function contentEntries(): SearchEntry[] {
  return listSearchEntries(
    collections.flatMap(([name, collection]) =>
      content[name].flatMap(({ data, ...entry }) =>
        searchedIn(collection, { ...entry, data: collection.schema.parse(data) as object }),
      ),
    ),
  );
}

/** Some entries as a browser reads them, with the real list of what the site does not answer. */
export function placesFile(entries: SearchEntry[], synonyms: string[][] = contentSynonyms()): SearchFile {
  const elsewhere = content.elsewhere.map(({ data }) => collectionRegistry.elsewhere.schema.parse(data));
  return { entries, synonyms, elsewhere };
}

/** The sounds of the words of some entries. */
export function soundsOf(entries: SearchEntry[]): Sounds {
  return usualSounds(
    entries.flatMap(({ names, questions, aliases }) => [...names, ...questions, ...aliases]),
  );
}

/** Groups of words that mean the same, of the list and of the glossary. */
function contentSynonyms(): string[][] {
  const { glossary, synonyms } = collectionRegistry;
  return [
    ...content.synonyms.map(({ data }) => synonyms.schema.parse(data).words),
    ...content.glossary
      .map(({ data }) => glossary.schema.parse(data))
      .map(({ term, aliases }) => [term, ...aliases]),
  ];
}
