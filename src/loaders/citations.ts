import { derived, statusMark, statusWord } from '../domain/status-word.ts';
import type { Source } from '../schemas/source.ts';
import { prevailingWord, type SectionWord } from '../domain/section-word.ts';
import { loadFacts, type QuotableFact } from './facts.ts';
import { needEntry } from './need-entry.ts';

/** What a fact rests on, in words. */
export interface Citation {
  source: Source;
  /** How far it may be trusted. */
  word: string;
  /** The same, as the short mark behind the fact. */
  mark: string;
}

/** The citation of a fact. @throws Error if its source is not in `content/sources.yaml` */
export async function citationOf(fact: QuotableFact): Promise<Citation> {
  const source = await needEntry('sources', fact.source);
  return source.kind === 'derived'
    ? { source, ...derived }
    : { source, word: statusWord(fact.status), mark: statusMark(fact.status) };
}

/**
 * What may be said once of the facts of a section.
 *
 * @param ids ids of its facts, apart by spaces
 */
export async function sectionWord(ids: string): Promise<SectionWord | undefined> {
  const facts = await loadFacts();
  const known = ids.split(' ').flatMap((id) => facts.get(id) ?? []);
  return prevailingWord((await Promise.all(known.map(citationOf))).map(({ word }) => word));
}

/** Facts of a page that rest on the same document, checked on the same day. */
interface CitationGroup {
  source: Source;
  checkedOn: string;
  facts: { fact: QuotableFact; word: string }[];
  /** How far all of them may be trusted; absent where they differ. */
  word?: string;
}

/**
 * The facts with these ids by their document, documents in the order in which the page first needs them.
 *
 * @param further ids of sources that the page rests on without quoting a fact of theirs
 */
export async function groupCitations(
  ids: readonly string[],
  further: readonly string[] = [],
): Promise<CitationGroup[]> {
  const facts = await loadFacts();
  const groups = new Map<string, CitationGroup>();
  for (const id of ids) {
    const fact = facts.get(id);
    if (!fact) throw new Error(`没有 ${id} 这条资料`);
    const { source, word } = await citationOf(fact);
    const key = `${source.id} ${fact.checkedOn}`;
    const group = groups.get(key) ?? { source, checkedOn: fact.checkedOn, facts: [] };
    group.facts.push({ fact, word });
    groups.set(key, group);
  }
  const named = new Set([...groups.values()].map(({ source }) => source.id));
  for (const id of new Set(further)) {
    const source = await needEntry('sources', id);
    if (!named.has(id)) groups.set(id, { source, checkedOn: source.checkedOn, facts: [] });
  }
  return [...groups.values()].map((group) => {
    const [word, ...others] = new Set(group.facts.map((one) => one.word));
    return word !== undefined && others.length === 0 ? { ...group, word } : group;
  });
}
