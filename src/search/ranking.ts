import { intentWeight } from './intent.ts';
import { runs } from './normalise.ts';
import { pageOf } from './place.ts';
import type { PlaceScore } from './score.ts';
import type { PlaceRow } from './shards.ts';

/** A page that the full-text search found, in its order. */
export interface TextHit {
  /** Site path of the page. */
  page: string;
  title: string;
  excerpt: string;
  /** The query stands there as one phrase. */
  phrase: boolean;
  /** Sections that have the words, best first. */
  sections: { url: string; title: string; excerpt: string; score: number }[];
}

/** A place that titles, questions or aliases led to. */
export interface PlaceHit extends PlaceScore {
  row: PlaceRow;
  /** Row of the page that the place is on. */
  pageRow: PlaceRow | undefined;
  /** Row of the section that a subsection belongs to. */
  overRow?: PlaceRow | undefined;
}

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
  /** Plain text round the words, or what the page is about. */
  excerpt: string;
  sections: SectionResult[];
}

/** What the full-text search adds to a page and its sections, found by measuring. */
const textWeights = {
  phrase: 0.25,
  plain: 0.1,
  plainBesidePhrase: 0.08,
  section: 0.15,
  fade: 0.35,
  more: 0.05,
};

const mostSections = 3;
/** Below this share of the query a place found by its words alone is not worth showing. */
const leastCoverage = 0.2;
/** A query with more characters is a sentence that tells a story, of which a place answers the smaller part the longer it is. */
const longQuery = 15;
/** What a place must have of the query to be offered as near. */
const leastNear = 0.04;
/** A section this much weaker than the page's best is left out. */
const sectionCut = 0.45;
/** After the first three, a page this much weaker than the first is left out. */
const pageCut = 0.35;

interface Candidate {
  page: string;
  title: string;
  note: string;
  score: number;
  sections: Map<string, Section>;
}

interface Section extends Omit<SectionResult, 'url'> {
  score: number;
  /** The section that a subsection belongs to. */
  over?: SectionResult;
}

/**
 * Puts what both searches found into one order: pages by their best section, sections by score.
 *
 * @param query in simplified characters
 */
export function rank(places: PlaceHit[], texts: TextHit[], query: string): PageResult[] {
  const pages = new Map<string, Candidate>();
  const least = leastCoverage * Math.min(1, longQuery / runs(query).join('').length);
  for (const hit of places) if (hit.coverage >= least) addPlace(pages, hit);
  const phraseFound = texts.some(({ phrase }) => phrase);
  texts.forEach((hit, i) => {
    addText(pages, hit, i, phraseFound);
  });
  for (const page of pages.values()) page.score *= intentWeight(page.page, query);
  const ordered = [...pages.values()].sort((a, b) => b.score - a.score);
  const lowest = (ordered[0]?.score ?? 0) * pageCut;
  return ordered
    .filter(({ score }, i) => i < 3 || score >= lowest)
    .map(({ page, title, note, sections }) => {
      return {
        url: page,
        title,
        excerpt: texts.find((hit) => hit.page === page)?.excerpt ?? note,
        sections: bestSections(sections),
      };
    });
}

/** The best sections of a page; where there is room, a subsection brings the section that it belongs to. */
function bestSections(sections: Map<string, Section>): SectionResult[] {
  const ordered = [...sections.entries()].sort(([, a], [, b]) => b.score - a.score);
  const top = ordered[0]?.[1].score ?? 0;
  const best = ordered.filter(([, { score }]) => score >= top * sectionCut).slice(0, mostSections);
  const shown = new Map(best.map(([url, { label, excerpt }]) => [url, { url, label, excerpt }]));
  for (const [, { over }] of best) {
    if (over && shown.size < mostSections && !shown.has(over.url)) shown.set(over.url, over);
  }
  return [...shown.values()];
}

/** The places that come closest to a query that nothing answers. */
export function nearest(places: PlaceHit[]): SectionResult[] {
  return places
    .filter(({ coverage }) => coverage > leastNear)
    .slice(0, 4)
    .map(({ row: [url, label] }) => ({ url, label, excerpt: '' }));
}

function addPlace(pages: Map<string, Candidate>, { row, pageRow, overRow, score }: PlaceHit): void {
  const [url, label] = row;
  const page = pageOf(url);
  const known = pages.get(page) ?? {
    page,
    title: pageRow?.[1] ?? label,
    note: pageRow?.[3] ?? '',
    score: 0,
    sections: new Map(),
  };
  known.score = known.score === 0 ? score : known.score + textWeights.more * Math.min(score, known.score);
  if (url !== page) {
    const over = overRow && { over: { url: overRow[0], label: overRow[1], excerpt: '' } };
    known.sections.set(url, { label, excerpt: '', score, ...over });
  }
  pages.set(page, known);
}

function addText(pages: Map<string, Candidate>, hit: TextHit, position: number, phraseFound: boolean): void {
  const weight =
    (hit.phrase ? textWeights.phrase : phraseFound ? textWeights.plainBesidePhrase : textWeights.plain) /
    (1 + textWeights.fade * position);
  const known = pages.get(hit.page) ?? {
    page: hit.page,
    title: hit.title,
    note: '',
    score: 0,
    sections: new Map(),
  };
  known.score += weight;
  const top = Math.max(...hit.sections.map(({ score }) => score), 0.001);
  for (const { url, title, excerpt, score } of hit.sections) {
    const section = known.sections.get(url) ?? { label: title, excerpt: '', score: 0 };
    section.score += textWeights.section * (score / top);
    section.excerpt = excerpt;
    known.sections.set(url, section);
  }
  pages.set(hit.page, known);
}
