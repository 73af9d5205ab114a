import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { Source } from '../schemas/source.ts';
import { loadFacts, statusWord, type QuotableFact } from './facts.ts';
import { quotedFacts } from './quoted-facts.ts';
import { loadTopics, topicText } from './topics.ts';

/** One entry of the feed: a fact as it stands since it was last checked. */
export interface FactChange {
  /** Changes with the fact's words, so that a new value is a new entry. */
  guid: string;
  title: string;
  text: string;
  /** Site path of the place that quotes it. */
  link: string;
  /** Day of the last check, `YYYY-MM-DD`. */
  day: string;
}

const most = 100;

/** The facts last checked, newest first, each with the place that quotes it. */
export async function loadFactChanges(): Promise<FactChange[]> {
  const quotedOn = new Map(await placesOfFacts());
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  return factChanges([...(await loadFacts()).values()], sources, quotedOn);
}

/** Every fact that a page quotes, with the page's path; the page that explains it best comes last. */
async function placesOfFacts(): Promise<[string, string][]> {
  const pages = (await getCollection('pages')).toSorted((a, b) => b.data.order - a.data.order);
  const topics = (await loadTopics()).toReversed();
  const texts = [
    ...pages.map(({ id, body }) => ({ path: `/${id}/`, text: body ?? '' })),
    ...topics.map((topic) => ({ path: topic.path, text: topicText(topic) })),
  ];
  return texts.flatMap(({ path, text }) => quotedFacts(text).map((fact): [string, string] => [fact, path]));
}

/**
 * The facts last checked, newest first.
 *
 * @param quotedOn site path of the first page that quotes a fact, by its id
 */
function factChanges(
  facts: QuotableFact[],
  sources: ReadonlyMap<string, Source>,
  quotedOn: ReadonlyMap<string, string>,
): FactChange[] {
  return facts
    .map((fact): FactChange => {
      const source = sources.get(fact.source);
      const page = quotedOn.get(fact.id);
      const words = createHash('sha256')
        .update(`${fact.value}\n${fact.statement}`)
        .digest('hex')
        .slice(0, 12);
      return {
        guid: `${fact.id}-${words}`,
        title: `${fact.statement.replace(/。$/, '')}：${fact.value}`,
        text: [
          `现在的写法：${fact.value}。${fact.statement}`,
          `${statusWord(fact.status)}。`,
          fact.effectiveFrom === undefined ? '' : `${fact.effectiveFrom} 起。`,
          fact.validUntil === undefined ? '' : `有效到 ${fact.validUntil}。`,
          `来源：${source?.title ?? fact.source}${source?.number === undefined ? '' : `（${source.number}）`}。`,
          `核对于 ${fact.checkedOn}。`,
        ].join(''),
        link: page === undefined ? `/reference/sources/#${fact.source}` : `${page}#fact-${fact.id}`,
        day: fact.checkedOn,
      };
    })
    .sort((a, b) => (a.day === b.day ? a.guid.localeCompare(b.guid) : b.day.localeCompare(a.day)))
    .slice(0, most);
}
