import { describe, expect, it } from 'vitest';
import { distPages } from '../support/dist-pages.ts';

/** The marks of each section below the answer of a built page, and whether the section says one status for all. */
function sectionsOf(html: string) {
  const [text = ''] = html.split('id="grounds-title"');
  const below = text.replace(/<p class="answer">[\s\S]*?<\/p>/g, '');
  return below.split(/(?=<h2\b)/).map((section) => ({
    title: /<h2[^>]*>([^<]*)/.exec(section)?.[1] ?? '',
    facts: new Set([...section.matchAll(/(?:href="#|data-quotes=")(fact-[a-z0-9-]+)"/g)].map(([, id]) => id)),
    marks: [...section.matchAll(/class="fact-mark"[^>]*>\s*([^<\s]+)/g)].map(([, mark]) => mark),
    said: section.includes('section-ground'),
  }));
}

const pages = distPages().filter(({ html }) => html.includes('id="grounds-title"'));

it('finds pages that state facts, and sections that say their status once', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(({ html }) => sectionsOf(html)).filter(({ said }) => said).length).toBeGreaterThan(5);
});

describe.each(pages)('$path', ({ html }) => {
  it('has no section that repeats one mark behind all its facts', () => {
    const repeated = sectionsOf(html)
      .filter(({ facts, marks }) => facts.size > 1 && marks.length > 1 && new Set(marks).size === 1)
      .filter(({ said }) => !said);
    expect(repeated.map(({ title }) => title)).toEqual([]);
  });
});
