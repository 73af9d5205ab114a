import type { SearchEntry } from '../schemas/searchable.ts';
import type { Score } from './scorer.ts';
import { labelOf, pageOf } from './search-entry.ts';

/** An entry whose text holds the query as it is. */
export interface TextHit {
  url: string;
  excerpt: string;
}

/** One page of the results with its best sections. */
export interface PageResult {
  url: string;
  title: string;
  /** Text round the words, if the page's own text holds them. */
  excerpt: string;
  sections: (TextHit & { label: string })[];
  /** Address that answers best: the page or one of its sections. */
  best: string;
}

/** What it adds that the text holds the query as it is, and how fast that fades down the list. */
const literal = 1.7;
const fade = 0.02;
/** What the other entries of a page add to its best. */
const others = 0.06;
const mostSections = 3;
/** Where no entry has this share of the query the site does not answer it; with less than the other an entry is not shown. */
const answered = 0.28;
const shown = 0.15;
/** A page this much weaker than the first is not shown. */
const weak = 0.25;

/** Puts what titles and text found into one order: pages by their best entry, sections by score. */
export function rank(
  entries: SearchEntry[],
  hits: ReadonlyMap<SearchEntry, Score>,
  texts: TextHit[],
): PageResult[] {
  if (texts.length === 0 && ![...hits.values()].some(({ coverage }) => coverage >= answered)) return [];
  const labels = new Map(entries.map((entry) => [entry.url, labelOf(entry)]));
  const pages = new Map<string, { score: number; url: string; label: string; excerpt: string }[]>();
  for (const entry of entries) {
    const { url } = entry;
    const page = pageOf(url);
    const { score, coverage } = hits.get(entry) ?? { score: 0, coverage: 0 };
    const at = texts.findIndex((text) => text.url === url);
    if (coverage < shown && at < 0) continue;
    const found = {
      score: score + (at < 0 ? 0 : literal * (1 - fade * at)),
      url,
      label: labelOf(entry),
      excerpt: texts[at]?.excerpt ?? '',
    };
    pages.set(page, [...(pages.get(page) ?? []), found]);
  }
  const results = [...pages].map(([url, found]) => {
    found.sort((a, b) => b.score - a.score);
    const [best = 0, ...more] = found.map(({ score }) => score);
    return {
      score: best + others * more.reduce((sum, score) => sum + score, 0),
      url,
      title: labels.get(url) ?? '',
      best: found[0]?.url ?? url,
      excerpt: found.find((entry) => entry.url === url)?.excerpt ?? '',
      sections: found.filter((entry) => entry.url !== url).slice(0, mostSections),
    };
  });
  const strongest = Math.max(...results.map(({ score }) => score));
  return results.filter(({ score }) => score > strongest * weak).sort((a, b) => b.score - a.score);
}
