import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTitles } from '../../src/search/titles.ts';
import { contentEntries, placesFile, soundsOf } from '../support/site-content.ts';
import { findByTitles } from './find.ts';
import { judge, readQueries, shares } from './measure.ts';

/** What titles, questions and aliases alone must reach; with the text it is more: `npm run eval:search`. */
const bars = [
  { file: 'queries', first: 97, three: 99, section: 97 },
  { file: 'kept-back', first: 94, three: 98, section: 96 },
  { file: 'kept-back-2', first: 90, three: 98, section: 96 },
  { file: 'kept-back-3', first: 95, three: 99, section: 93 },
];

const entries = contentEntries();
const urls = new Set(entries.map(({ url }) => url));
const titles = openTitles(placesFile(entries));
const sounds = soundsOf(entries);
const links = (query: string) => findByTitles(titles, sounds, query);

describe('titles, questions and aliases', () => {
  it.each(bars)('answer the queries of $file', ({ file, first, three, section }) => {
    const queries = readQueries(`test/search/${file}.jsonl`).filter(({ want }) =>
      want.some((url) => urls.has(url)),
    );
    const reached = shares(queries.map((query) => judge(query, links(query.q))));
    expect(reached.first).toBeGreaterThanOrEqual(first);
    expect(reached.three).toBeGreaterThanOrEqual(three);
    expect(reached.section).toBeGreaterThanOrEqual(section);
  });

  it('say of most other queries that they are not answered here', () => {
    const others = readFileSync('test/search/unanswered.txt', 'utf8').trim().split('\n');
    const unanswered = others.filter((query) => links(query).length === 0);
    expect(unanswered).toContain('增值税怎么报');
    expect(unanswered.length / others.length).toBeGreaterThan(0.7);
  });

  it('are asked for entries that are there', () => {
    const gone = readQueries('test/search/queries.jsonl').filter(
      ({ want }) => !want.some((url) => urls.has(url)),
    );
    expect(gone.map(({ q }) => q)).toEqual([]);
  });
});
