import type { JSX } from 'preact';
import { estimate } from '../quotes/model/results.ts';
import type { ComparisonData } from './comparison-data.ts';
import { exampleEstimate, exampleFindings } from './example.ts';
import { compareOffers } from './model.ts';
import { equalWeights } from './model/score.ts';
import { QuoteSheet } from './QuoteSheet.tsx';

/** The quote sheet of the two made-up offers, for pages that show no more than that at first. */
export function ExampleSheet({ data }: { data: ComparisonData }): JSX.Element {
  const { criteria, vendors, builtOn } = data;
  const { defaults, questions, caps } = data.estimator;
  const comparison = compareOffers({
    results: estimate(exampleEstimate(defaults), caps, builtOn),
    weights: equalWeights,
    findings: exampleFindings,
    criteria,
    vendors,
    province: undefined,
    rules: questions,
    caps,
  });
  return <QuoteSheet comparison={comparison} criteria={criteria} caps={caps} doubts={0} example />;
}
