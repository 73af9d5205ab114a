import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EstimatorData } from '../fee-estimator/data.ts';
import { blankQuote } from '../fee-estimator/state.ts';
import { ParamProblems } from '../shared/ParamProblems.tsx';
import { ShareBar } from '../shared/ShareBar.tsx';
import { BeforeSigning } from './BeforeSigning.tsx';
import './comparison.css';
import { FindingsPart } from './FindingsPart.tsx';
import { compareOffers } from './model.ts';
import type { Needs } from './model/filter.ts';
import type { CriterionData, VendorData } from './model/types.ts';
import { ProvidersPart } from './ProvidersPart.tsx';
import { QuoteSheet } from './QuoteSheet.tsx';
import { sheetText } from './sheet-rows.ts';
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
  /** Day of the build, for the first render, `YYYY-MM-DD`. */
  builtOn: string;
}

/** Providers side by side; the reader's own quotes, findings and weights; the quote sheet and the list before signing. */
export function VendorComparison(props: VendorComparisonProps): JSX.Element {
  const { vendors, criteria, sources, sourcesPage, estimator, builtOn } = props;
  const view = useComparison(estimator.defaults, vendors);
  const [needs, setNeeds] = useState<Needs>({});
  const { estimate, weights } = view.state;
  const comparison = compareOffers({
    shop: estimate.shop,
    offers: estimate.quotes,
    weights,
    findings: view.findings,
    criteria,
    vendors,
    rules: estimator.questions,
    caps: estimator.caps,
    day: estimate.date ?? view.today ?? builtOn,
    province: needs.province,
  });
  const startEmpty = () => {
    view.startEmpty({ ...estimate, quotes: [{ prefix: 'a', quote: blankQuote, estimated: false }] });
  };
  return (
    <div class="comparison">
      <ParamProblems problems={view.problems} />
      <ProvidersPart
        vendors={vendors}
        chosen={view.state.vendors}
        renamed={view.renamed}
        needs={needs}
        sources={sources}
        sourcesPage={sourcesPage}
        today={view.today}
        onNeeds={setNeeds}
        onChoose={(chosen) => {
          view.change({ vendors: chosen });
        }}
      />
      <div class="tool">
        <div class="no-print">
          <section aria-labelledby="comparison-quotes-title">
            <h3 id="comparison-quotes-title">二、填手上的报价</h3>
            {view.example && (
              <div class="notice note" role="note">
                <p>现在是示例，两份报价都是编的。</p>
                <button type="button" class="button primary" onClick={startEmpty}>
                  清空，填我的报价
                </button>
              </div>
            )}
          </section>
          <FindingsPart
            criteria={criteria}
            offers={comparison.offers}
            findings={view.findings}
            restored={view.restored}
            onChange={view.setFindings}
            onSave={view.save}
            onForget={view.forget}
          />
          <section aria-labelledby="comparison-weights-title">
            <h3 id="comparison-weights-title">四、你看重什么</h3>
            <WeightsForm
              criteria={criteria}
              weights={weights}
              onChange={(next) => {
                view.change({ weights: next });
              }}
            />
          </section>
        </div>
        <div>
          <QuoteSheet
            comparison={comparison}
            criteria={criteria}
            months={estimate.shop.months}
            example={view.example}
          />
          <ShareBar
            link={view.link}
            text={() => sheetText(comparison, criteria, estimate.shop.months)}
            onReset={startEmpty}
          />
          <BeforeSigning open={comparison.open} offers={comparison.offers} />
        </div>
      </div>
    </div>
  );
}
