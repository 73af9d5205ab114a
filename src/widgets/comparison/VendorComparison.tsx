import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import '../fee-estimator/fee-estimator.css';
import type { EstimatorData } from '../fee-estimator/data.ts';
import { ParamProblems } from '../shared/ParamProblems.tsx';
import { BeforeSigning } from './BeforeSigning.tsx';
import './comparison.css';
import { FindingsPart } from './FindingsPart.tsx';
import { compareOffers } from './model.ts';
import type { Needs } from './model/filter.ts';
import type { CriterionData, VendorData } from './model/types.ts';
import { ProvidersPart } from './ProvidersPart.tsx';
import { QuotesPart } from './QuotesPart.tsx';
import { QuoteSheet } from './QuoteSheet.tsx';
import { SharePart } from './SharePart.tsx';
import { useComparison } from './use-comparison.ts';
import { WeightsForm } from './WeightsForm.tsx';

/** What the page hands to the comparison. */
export interface VendorComparisonProps {
  vendors: readonly VendorData[];
  criteria: readonly CriterionData[];
  /** Names of the sources that the providers' facts rest on, by id. */
  sources: Readonly<Record<string, string>>;
  /** Address of the sources page. */
  sourcesPage: string;
  estimator: EstimatorData;
  /** Day on which the page was built, `YYYY-MM-DD`. */
  builtOn: string;
  /** Path of the page that links lead to. */
  toolPath: string;
}

/** Providers side by side; the reader's own quotes, findings and weights; the quote sheet and the list before signing. */
export function VendorComparison(props: VendorComparisonProps): JSX.Element {
  const { vendors, criteria, estimator: data } = props;
  const view = useComparison(data, vendors, props.builtOn);
  const [needs, setNeeds] = useState<Needs>({});
  const { estimator, findings, weights } = view;
  const comparison = compareOffers({
    results: estimator.results,
    weights,
    findings: findings.findings,
    criteria,
    vendors,
    province: needs.province,
  });
  return (
    <div class="comparison fee-estimator">
      <ParamProblems problems={estimator.linkProblems} />
      <ProvidersPart {...props} view={view} needs={needs} onNeeds={setNeeds} />
      <div class="tool">
        <form
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <QuotesPart view={view} data={data} />
          <FindingsPart criteria={criteria} offers={comparison.offers} view={findings} />
          <section aria-labelledby="comparison-weights-title">
            <h3 id="comparison-weights-title">四、你看重什么</h3>
            <WeightsForm
              criteria={criteria}
              weights={weights}
              onChange={(next) => {
                view.choose({ weights: next });
              }}
            />
          </section>
        </form>
        <div>
          <QuoteSheet
            comparison={comparison}
            criteria={criteria}
            doubts={Object.keys(estimator.errors).length}
            example={view.example}
          />
          <SharePart
            comparison={comparison}
            criteria={criteria}
            link={() => new URL(`${props.toolPath}?${estimator.query.toString()}`, location.href).href}
            onReset={estimator.reset}
          />
          <BeforeSigning open={comparison.open} offers={comparison.offers} />
        </div>
      </div>
    </div>
  );
}
