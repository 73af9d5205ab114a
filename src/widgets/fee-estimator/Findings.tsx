import type { JSX } from 'preact';
import { CostParts } from './CostParts.tsx';
import { CostPlot } from './CostPlot.tsx';
import type { EstimatorData } from './data.ts';
import type { Results } from './model/results.ts';
import { Questions } from './Questions.tsx';
import { Sensitivity } from './Sensitivity.tsx';

/** What follows from the figures: what to ask, where the money goes, and what would change it. */
export function Findings({ results, data }: { results: Results; data: EstimatorData }): JSX.Element {
  return (
    <>
      <Questions results={results} data={data} />
      <CostParts results={results} caps={data.caps} />
      <CostPlot results={results} />
      <Sensitivity results={results} />
    </>
  );
}
