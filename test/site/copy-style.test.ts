import { formatFor } from 'autocorrect-node';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/checks/content-set.ts';

/** Words of an advertisement or a machine translation, which a shop owner would not say. */
const unwelcome =
  /赋能|抓手|一站式|助力|打造|闭环|值得注意的是|总而言之|综上所述|与此同时|不仅如此|在当今|即将上线|敬请期待/;

/** Every string of a content entry, however deep. */
function strings(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data === null || typeof data !== 'object') return [];
  return Object.values(data).flatMap(strings);
}

/** The Chinese text of the content by file: the strings of the data and the lines of the prose. */
const texts = Map.groupBy(
  Object.values(readContent('content'))
    .flat()
    .flatMap(({ file, data, body = '' }) => [
      ...strings(data).map((text) => ({ file, text, kind: 'text' })),
      ...body.split('\n').map((text) => ({ file, text, kind: 'md' })),
    ]),
  ({ file }) => file,
);

/** Link text and bold are drawn without brackets and stars, so no space belongs around their marks. */
function withoutMarks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', '');
}

describe.each([...texts.keys()])('%s', (file) => {
  const lines = (texts.get(file) ?? []).filter(({ text }) => !/^\s*(?:<|\||#|$)/.test(text));

  it('has Chinese spacing and punctuation', () => {
    const wrong = lines
      .map(({ text, kind }) => ({ text: withoutMarks(text), kind }))
      .filter(({ text, kind }) => formatFor(text, kind === 'md' ? 'a.md' : 'a.txt') !== text);
    expect(
      wrong.map(({ text, kind }) => `${text} → ${formatFor(text, kind === 'md' ? 'a.md' : 'a.txt')}`),
    ).toEqual([]);
  });

  it('has no empty phrases', () => {
    expect(lines.map(({ text }) => unwelcome.exec(text)?.[0]).filter(Boolean)).toEqual([]);
  });
});
