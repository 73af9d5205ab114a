import type { KnownEntry } from './titles.ts';
import type { Score } from './token-index.ts';

/** One link of a result to a section. */
export interface SectionResult {
  url: string;
  label: string;
  excerpt: string;
}

/** One page of the results with its best sections. */
export interface PageResult {
  url: string;
  title: string;
  /** Text round the words, or what the page is about. */
  excerpt: string;
  sections: SectionResult[];
  /** Address that answers best: the page or one of its sections. */
  best: string;
}

/** An entry whose text holds the query as it is. */
export interface TextHit {
  url: string;
  excerpt: string;
}

/** What it adds that the text holds the query as it is, and how fast that fades down the list. */
const literal = 1.3;
const fade = 0.02;
/** What the other entries of a page add to its best. */
const others = 0.06;
const mostSections = 3;
/** After the first three, a page this much weaker than the first is left out. */
const pageCut = 0.35;
/** Where no entry has this share of the query the site does not answer it. */
const answered = 0.3;
/** Below this share an entry is not worth showing. */
const leastCoverage = 0.15;

/** Puts what titles and text found into one order: pages by their best entry, sections by score. */
export function rank(
  entries: KnownEntry[],
  hits: ReadonlyMap<number, Score>,
  texts: TextHit[],
): PageResult[] {
  const most = Math.max(0, ...[...hits.values()].map(({ coverage }) => coverage));
  if (texts.length === 0 && most < answered) return [];
  const pages = new Map<string, { score: number; entry: KnownEntry; excerpt: string }[]>();
  entries.forEach((entry, number) => {
    const { score, coverage } = hits.get(number) ?? { score: 0, coverage: 0 };
    const at = texts.findIndex(({ url }) => url === entry.url);
    if (coverage < leastCoverage && at < 0) return;
    const full = score + (at < 0 ? 0 : literal * (1 - fade * at));
    const found = { score: full, entry, excerpt: texts[at]?.excerpt ?? '' };
    pages.set(entry.page, [...(pages.get(entry.page) ?? []), found]);
  });
  const ordered = [...pages]
    .map(([url, found]) => {
      found.sort((a, b) => b.score - a.score);
      const [best = 0, ...more] = found.map(({ score }) => score);
      return { url, found, score: best + others * more.reduce((sum, score) => sum + score, 0) };
    })
    .sort((a, b) => b.score - a.score);
  const lowest = (ordered[0]?.score ?? 0) * pageCut;
  return ordered
    .filter(({ score }, i) => i < 3 || score >= lowest)
    .map(({ url, found }) => {
      const page = entries.find((entry) => entry.url === url);
      const sections = found.filter(({ entry }) => entry.url !== url);
      return {
        url,
        best: found[0]?.entry.url ?? url,
        title: page?.label ?? url,
        excerpt: found.find(({ entry }) => entry.url === url)?.excerpt || (page?.note ?? ''),
        sections: sections
          .slice(0, mostSections)
          .map(({ entry, excerpt }) => ({ url: entry.url, label: entry.label, excerpt })),
      };
    });
}
