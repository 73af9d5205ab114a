import { getEntry } from 'astro:content';
import { derived, statusMark, statusWord } from '../domain/status-word.ts';
import type { Source } from '../schemas/source.ts';
import { loadFacts, type QuotableFact } from './facts.ts';

/** What a fact rests on, in words. */
export interface Ground {
  source: Source;
  /** How far it may be trusted. */
  word: string;
  /** The same, as the short mark behind the fact. */
  mark: string;
}

/** The ground of a fact. @throws Error if its source is not in `content/sources.yaml` */
export async function groundOf(fact: QuotableFact): Promise<Ground> {
  const source = (await getEntry('sources', fact.source))?.data;
  if (!source) throw new Error(`content/sources.yaml 里没有 ${fact.source}`);
  return source.kind === 'derived'
    ? { source, ...derived }
    : { source, word: statusWord(fact.status), mark: statusMark(fact.status) };
}

/** Facts of a page that rest on the same document, checked on the same day. */
export interface GroundGroup {
  source: Source;
  checkedOn: string;
  facts: { fact: QuotableFact; word: string }[];
  /** How far all of them may be trusted; absent where they differ. */
  word?: string;
}

/** The facts with these ids by their document, documents in the order in which the page first needs them. */
export async function groupGrounds(ids: readonly string[]): Promise<GroundGroup[]> {
  const facts = await loadFacts();
  const groups = new Map<string, GroundGroup>();
  for (const id of ids) {
    const fact = facts.get(id);
    if (!fact) throw new Error(`没有 ${id} 这条资料`);
    const { source, word } = await groundOf(fact);
    const key = `${source.id} ${fact.checkedOn}`;
    const group = groups.get(key) ?? { source, checkedOn: fact.checkedOn, facts: [] };
    group.facts.push({ fact, word });
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const [word, ...others] = new Set(group.facts.map((one) => one.word));
    return word !== undefined && others.length === 0 ? { ...group, word } : group;
  });
}
