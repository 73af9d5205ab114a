import { useMemo } from 'preact/hooks';
import { usePrintAlone } from '../../shared/use-print-alone.ts';
import type { QuoteResult } from '../../quotes/model/results.ts';
import { initialState } from '../../quotes/model/state.ts';
import { writeEstimate } from '../../quotes/model/write-link.ts';
import { SavedList } from '../../quotes/view/SavedList.tsx';
import type { Estimator } from '../state/use-estimator.ts';
import { Findings } from './Findings.tsx';
import { Share } from './Share.tsx';

/** What the outcome is drawn from. */
interface OutcomeProps {
  estimator: Estimator;
  /** The quote whose bill is shown. */
  quote: QuoteResult;
  /** Path of the page that links lead to. */
  toolPath: string;
}

/** The findings, and what may be taken away or kept of them. */
export function Outcome({ estimator, quote, toolPath }: OutcomeProps) {
  const { data, results, state, unread } = estimator;
  const query = useMemo(() => writeEstimate(state, unread).toString(), [state, unread]);
  const blank = useMemo(() => writeEstimate(initialState(data.defaults)).toString(), [data]);
  usePrintAlone(query !== blank);
  return (
    <Findings
      results={results}
      data={data}
      quote={quote}
      doubts={unread.length}
      share={
        <>
          <Share
            results={results}
            unread={unread}
            data={data}
            link={() => new URL(`${toolPath}?${query}`, location.href).href}
            onReset={estimator.reset}
          />
          <SavedList
            results={results}
            present={() => ({ query })}
            today={estimator.today}
            onOpen={(entry) => {
              estimator.open(entry.query, `已打开「${entry.title}」。`);
            }}
          />
        </>
      }
    />
  );
}
