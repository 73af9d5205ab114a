import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { sectionFacts } from '../../src/integrations/section-facts.ts';
import { prevailingWord } from '../../src/domain/section-word.ts';

const page = `Lead with <Fact id="lead" />.

## First {#first}

One <Fact id="a" /> and again <Fact id="a" />.

<Notice kind="note" title="t">

| x | y |
| --- | --- |
| 1 | <Fact id="b" /> |

</Notice>

## Second {#second}

No fact here.

## Third {#third}

- <Fact id="c" />
`;

it('tells each fact what its section quotes, and closes the sections that quote something', () => {
  const { code } = mdxToJs(page, {
    features: { headingAttributes: true, gfm: true },
    mdastPlugins: [sectionFacts],
  });
  const pairs = [...code.matchAll(/id: "(\w+)",\s*section: "([^"]*)"/g)].map(([, id, section]) => [
    id,
    section,
  ]);
  expect(pairs).toEqual([
    ['lead', 'lead'],
    ['a', 'a b'],
    ['a', 'a b'],
    ['b', 'a b'],
    ['c', 'c'],
  ]);
  expect([...code.matchAll(/ids: "([^"]*)"/g)].map(([, ids]) => ids)).toEqual(['lead', 'a b', 'c']);
});

it.each([
  [[], undefined],
  [['a'], undefined],
  [['a', 'a'], { word: 'a', all: true }],
  [['a', 'b'], undefined],
  [['b', 'a', 'a'], { word: 'a', all: false }],
  [['a', 'a', 'b', 'c'], undefined],
])('says of %j once: %j', (words, said) => {
  expect(prevailingWord(words)).toEqual(said);
});
