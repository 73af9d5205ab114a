import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/loaders/content-files.ts';
import { feeExample } from '../../src/schemas/fees.ts';
import { figuresOf } from '../../src/widgets/quotes/model/figures.ts';
import { estimate } from '../../src/widgets/quotes/model/results.ts';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { siteEstimator } from '../support/site-estimator.ts';

const data = siteEstimator();
const examples = readEntries('content', 'fees/examples.yaml', 'list').map(({ data: entry }) =>
  feeExample.parse(entry),
);

describe('worked examples of the page', () => {
  it.each(examples.map((example) => [example.id, example] as const))('%s', (_id, example) => {
    const { state, problems } = readEstimate(new URLSearchParams(example.query), data.defaults);
    const figures = figuresOf(estimate(state, data.caps, '2026-11-24'));
    const wanted = Object.keys(example.figures);
    expect(problems).toEqual([]);
    expect(
      Object.fromEntries(
        figures.filter(({ name }) => wanted.includes(name)).map(({ name, value }) => [name, value]),
      ),
    ).toEqual(example.figures);
  });

  it('show both what is counted and the arithmetic', () => {
    for (const { steps, figures } of examples) {
      const shown = steps.join(' ').replace(/,/g, '');
      const missing = Object.entries(figures).filter(
        ([name, value]) => name !== 'best' && !shown.includes(value),
      );
      expect(missing.length).toBeLessThan(Object.keys(figures).length);
    }
  });
});
