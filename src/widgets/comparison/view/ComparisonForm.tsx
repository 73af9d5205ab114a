import { usePrintAlone } from '../../shared/use-print-alone.ts';
import { BeforeSigning } from './BeforeSigning.tsx';
import { FindingsPart } from './FindingsPart.tsx';
import { compareOffers } from '../model/model.ts';
import { SavedList } from '../../quotes/view/SavedList.tsx';
import { QuotesPart } from './QuotesPart.tsx';
import { QuoteSheet } from './QuoteSheet.tsx';
import { SharePart } from './SharePart.tsx';
import { useComparison, type ComparisonFormProps } from '../state/use-comparison.ts';
import { WeightsForm } from './WeightsForm.tsx';

/** The reader's own quotes, findings and weights; the quote sheet and the list before signing. */
export function ComparisonForm(props: ComparisonFormProps) {
  const { data, province } = props;
  const { criteria, vendors, pages, estimator: estimatorData } = data;
  const view = useComparison(props, estimatorData);
  const { estimator, findings, weights } = view;
  const comparison = compareOffers({
    results: estimator.results,
    weights,
    findings,
    criteria,
    vendors,
    province,
    rules: estimatorData.questions,
    caps: estimatorData.caps,
  });
  // The reader's own comparison is printed alone, the example with its page.
  usePrintAlone(!view.example);
  return (
    <div class="tool">
      <div class="fee-inputs">
        <QuotesPart view={view} />
        <FindingsPart criteria={criteria} offers={comparison.offers} view={view} />
        <section class="comparison-part" aria-labelledby="comparison-weights-title">
          <h3 id="comparison-weights-title">四、你看重什么</h3>
          <WeightsForm criteria={criteria} weights={weights} onChange={view.weigh} />
        </section>
      </div>
      <div>
        <QuoteSheet
          comparison={comparison}
          criteria={criteria}
          caps={estimatorData.caps}
          doubts={Object.keys(estimator.errors).length}
          example={view.example}
        />
        <SharePart
          comparison={comparison}
          criteria={criteria}
          unread={estimator.unread}
          fields={estimatorData.fields}
          link={() => new URL(`${pages.tool}?${view.query.toString()}`, location.href).href}
          onReset={view.reset}
        />
        <SavedList
          results={estimator.results}
          present={() => ({ query: view.query.toString(), findings })}
          today={estimator.today}
          onOpen={(entry) => {
            view.open(entry, `已打开「${entry.title}」。`);
          }}
        />
        <BeforeSigning open={comparison.open} offers={comparison.offers} />
      </div>
    </div>
  );
}
