import type { Element } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../../src/integrations/built-pages.ts';

interface Section {
  title: string;
  facts: Set<string>;
  marks: string[];
  /** Whether the section says one status for all its facts. */
  said: boolean;
}

const telling = 'h2, h3, [href^="#fact-"], [data-quotes^="fact-"], .fact-mark, .section-citation';

/** The marks of each section of a built page, below its answer and above the foot that names the citations. */
function sectionsOf({ tree }: BuiltPage): Section[] {
  const left = new Set(selectAll('.answer *', tree));
  const sections: Section[] = [{ title: '', facts: new Set(), marks: [], said: false }];
  for (const element of selectAll(`main :is(${telling})`, tree)) {
    if (element.properties['id'] === 'grounds-title') break;
    const section = sections.at(-1);
    if (left.has(element) || !section) continue;
    if (/^h[23]$/.test(element.tagName))
      sections.push({ title: toString(element), facts: new Set(), marks: [], said: false });
    else note(section, element);
  }
  return sections;
}

function note(section: Section, element: Element): void {
  const { href, dataQuotes } = element.properties;
  if (matches('[href^="#fact-"]', element)) section.facts.add(String(href).slice(1));
  if (matches('[data-quotes]', element)) section.facts.add(String(dataQuotes));
  if (matches('.fact-mark', element)) section.marks.push(toString(element).trim());
  if (matches('.section-citation', element)) section.said = true;
}

const pages = builtPages('dist').filter(({ tree }) => select('#grounds-title', tree));

it('finds pages that state facts, and sections that say their status once', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap((page) => sectionsOf(page)).filter(({ said }) => said).length).toBeGreaterThan(5);
});

describe.each(pages)('$path', (page) => {
  it('has no section that repeats one mark behind all its facts', () => {
    const repeated = sectionsOf(page)
      .filter(({ facts, marks }) => facts.size > 1 && marks.length > 1 && new Set(marks).size === 1)
      .filter(({ said }) => !said);
    expect(repeated.map(({ title }) => title)).toEqual([]);
  });
});
