import { createHash } from 'node:crypto';
import type { Source } from '../schemas/source.ts';
import { statusWord, type QuotableFact } from './facts.ts';

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

/**
 * The facts last checked, newest first.
 *
 * @param quotedOn site path of the first page that quotes a fact, by its id
 */
export function factChanges(
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
