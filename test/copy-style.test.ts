import { globSync, readFileSync } from 'node:fs';
import { lintFor } from 'autocorrect-node';
import { describe, expect, it } from 'vitest';

/** Words of an advertisement or a machine translation, which a shop owner would not say. */
const unwelcome =
  /赋能|抓手|一站式|助力|打造|闭环|值得注意的是|总而言之|综上所述|与此同时|不仅如此|在当今|即将上线|敬请期待/;

describe.each(globSync('content/**/*.{mdx,yaml}').sort())('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('has Chinese spacing and punctuation', () => {
    const report = lintFor(text, file) as { lines: { l: number; old: string; new: string }[] };
    expect(report.lines.map((line) => `${line.l}: ${line.old} → ${line.new}`)).toEqual([]);
  });

  it('has no empty phrases', () => {
    expect(unwelcome.exec(text)?.[0]).toBeUndefined();
  });
});
