import type * as AfterAnswer from './after-answer.ts';
import { CauseItem } from './CauseItem.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import { reasonsFor } from '../model/rank-causes.ts';
import { Remarks } from './Remarks.tsx';
import { shownCauses } from '../model/summary.ts';
import type { Checklist } from '../state/use-checklist.ts';

interface ResultProps {
  data: ChecklistData;
  checklist: Checklist;
  /** Draws what needs an answer, once it has come. */
  lazy: typeof AfterAnswer | undefined;
}

/** What follows from the answers: contradictions, dates and causes in order. */
export function Result({ data, checklist, lazy }: ResultProps) {
  const { outcome, filled, now } = checklist;
  const { main, others } = shownCauses(outcome.causes, data);
  return (
    <section class="checklist-result" aria-label="排查结果">
      {filled && lazy && <lazy.Share data={data} checklist={checklist} />}
      <Remarks outcome={outcome} answers={checklist.answers} data={data} />
      {lazy && <lazy.DateFindings outcome={outcome} answers={checklist.answers} data={data} now={now} />}
      <p class="checklist-heading">{filled ? '最可能的原因，按先后查' : '还没有回答时，最常见的是这几种'}</p>
      <ol class="causes">
        {main.map((id, place) => (
          <CauseItem
            key={id}
            id={id}
            open={filled && place === 0}
            reasons={reasonsFor(id, data.triage.evidence, outcome.signals)}
            data={data}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <p class="field-hint no-print">
          都不像？再看：
          {others.map((id, place) => (
            <span key={id} data-cause={id}>
              {place > 0 && '、'}
              <a href={`${data.pages.guide}${id}/`}>{data.causes[id]?.title}</a>
            </span>
          ))}
        </p>
      )}
      {filled && (
        <p class="field-hint no-print">
          要查的不止一笔？把两张表放进<a href={data.pages.lists}>对账核对</a>，一次找全。
        </p>
      )}
    </section>
  );
}
