import { readContent } from '../../src/build/checks/content-set.ts';
import { simplifiedOf, spell, usualSounds } from '../../src/build/chinese.ts';
import { collectionRegistry } from '../../src/schemas/index.ts';
import { plainAnswer } from '../../src/domain/answer-text.ts';
import { buildPlaceIndex, type PlaceIndexFiles } from '../../src/search/build-index.ts';
import type { Place } from '../../src/search/place.ts';
import { openPlaceIndex, type PlaceAnswer } from '../../src/search/place-index.ts';
import { listPlaces } from '../../src/search/places.ts';

/** Every place of the real content. */
export function contentPlaces(): Place[] {
  const raw = readContent('content');
  const { pages, topics, causes, responseCodes, contacts, rules, glossary, receiptFields, sources } =
    collectionRegistry;
  return listPlaces({
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
  });
}

/** The index of some places as a browser would read it, file by file. */
export function askIndex(
  places: Place[],
  synonyms: string[][] = [],
): { files: PlaceIndexFiles; ask: (query: string) => Promise<PlaceAnswer>; read: string[] } {
  const words = places.flatMap(({ phrases }) => phrases.map(({ text }) => text)).join('');
  const files = buildPlaceIndex(places, { synonyms, simplified: simplifiedOf(words), spell });
  const read: string[] = [];
  const ask = openPlaceIndex(async (name) => {
    read.push(name);
    const number = Number(name.slice(1));
    if (name === 'manifest') return files.manifest;
    if (name === 'sounds') return usualSounds();
    return name.startsWith('t') ? files.tokenShards[number] : files.placeShards[number];
  });
  return { files, ask, read };
}
