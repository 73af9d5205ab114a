import { readFileSync } from 'node:fs';

/** A query, and the entries that answer it: any of them is right. */
export interface Query {
  q: string;
  want: string[];
  kind: string;
}

/** How one query came out. */
export interface Outcome {
  query: Query;
  /** Site paths of the result's links in the order of the page. */
  links: string[];
  /** Rank of the first right page among the pages, from 1; Infinity if it is not there. */
  pageRank: number;
  /** A right section (or a page, where only pages are wanted) is among the first four links. */
  sectionInFour: boolean;
}

/** Reads a file of queries, one JSON object a line. */
export function readQueries(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'sample', ...(JSON.parse(line) as Omit<Query, 'kind'>) }));
}

/** Judges the links that a query gave. */
export function judge(query: Query, links: string[]): Outcome {
  const pages = [...new Set(links.map((link) => link.replace(/#.*$/, '')))];
  const right = new Set(query.want.map((link) => link.replace(/#.*$/, '')));
  const rank = pages.findIndex((page) => right.has(page));
  const telling = query.want.filter((link) => /#|^\/tools\/|^\/guides\/[^/]+\/[^/]+\//.test(link));
  const exact = telling.length > 0 ? telling : query.want;
  return {
    query,
    links,
    pageRank: rank < 0 ? Infinity : rank + 1,
    sectionInFour: links.slice(0, 4).some((link) => exact.includes(link)),
  };
}

/** Shares of a set of outcomes, in percent. */
export function shares(outcomes: Outcome[]): { first: number; three: number; section: number } {
  const percent = (test: (outcome: Outcome) => boolean) =>
    (100 * outcomes.filter(test).length) / outcomes.length;
  return {
    first: percent(({ pageRank }) => pageRank === 1),
    three: percent(({ pageRank }) => pageRank <= 3),
    section: percent(({ sectionInFour }) => sectionInFour),
  };
}
