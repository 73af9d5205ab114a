import { readContent } from '../../src/checks/content-set.ts';
import { simplifiedOf } from '../../src/loaders/chinese.ts';
import { collectionRegistry } from '../../src/schemas/index.ts';
import { plainAnswer } from '../../src/domain/answer-text.ts';
import type { SearchEntry, SearchFile } from '../../src/search/search-entry.ts';
import { packSearchEntries } from '../../src/search/search-file.ts';
import { listSearchEntries } from '../../src/search/list-entries.ts';

/** Every entry of the real content. */
export function contentEntries(): SearchEntry[] {
  const raw = readContent('content');
  const {
    pages,
    topics,
    causes,
    responseCodes,
    contacts,
    rules,
    glossary,
    receiptFields,
    sources,
    documents,
  } = collectionRegistry;
  return listSearchEntries({
    pages: raw.pages.map(({ id, data, body }) => ({ id, data: pages.schema.parse(data), body: body ?? '' })),
    topics: raw.topics.map(({ id, data, body }) => {
      const topic = topics.schema.parse(data);
      return { id, data: topic, body: body ?? '', answer: plainAnswer(topic.answer ?? '', () => '') };
    }),
    causes: raw.causes.map(({ id, data }) => ({ id, data: causes.schema.parse(data) })),
    responseCodes: raw.responseCodes.map(({ data }) => responseCodes.schema.parse(data)),
    contacts: raw.contacts.map(({ data }) => contacts.schema.parse(data)),
    rules: raw.rules.map(({ data }) => rules.schema.parse(data)),
    glossary: raw.glossary.map(({ data }) => glossary.schema.parse(data)),
    receiptFields: raw.receiptFields.map(({ data }) => receiptFields.schema.parse(data)),
    sources: raw.sources.map(({ data }) => sources.schema.parse(data)),
    sheets: raw.documents.map(({ id, data }) => ({ id, data: documents.schema.parse(data) })),
  });
}

/** Some entries as a browser reads them. */
export function placesFile(
  entries: SearchEntry[],
  synonyms: string[][] = [],
  elsewhere: SearchFile['elsewhere'] = [],
): SearchFile {
  const words = entries.flatMap(({ names, questions, aliases }) => [...names, ...questions, ...aliases]);
  return packSearchEntries(entries, synonyms, elsewhere, simplifiedOf(words.join('')));
}

/** Groups of words that mean the same, of the glossary and of the list. */
export function contentSynonyms(): string[][] {
  const raw = readContent('content');
  const { glossary, synonyms } = collectionRegistry;
  return [
    ...raw.synonyms.map(({ data }) => synonyms.schema.parse(data).words),
    ...raw.glossary
      .map(({ data }) => glossary.schema.parse(data))
      .map(({ term, aliases }) => [term, ...aliases]),
  ];
}

/** What the site does not answer, and who does. */
export function contentElsewhere(): SearchFile['elsewhere'] {
  return readContent('content').elsewhere.map(({ data }) => collectionRegistry.elsewhere.schema.parse(data));
}
