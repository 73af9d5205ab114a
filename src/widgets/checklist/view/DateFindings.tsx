import { Figure } from '../../shared/Figure.tsx';
import { formatDay } from '../../shared/format-day.ts';
import type { ChecklistData } from '../model/checklist-data.ts';
import type { Answers, Outcome } from '../model/types.ts';

interface DateFindingsProps {
  outcome: Outcome;
  answers: Answers;
  data: ChecklistData;
  now: string;
}

const neverSettled = ['preauth', 'void', 'refund', 'balance'];
const cycleNames: Record<string, string> = { t1: 'T+1', d1: 'D+1', d0: 'D+0' };

/** By which day the money should be there, or the pre-authorization be completed. */
export function DateFindings({ outcome, answers, data, now }: DateFindingsProps) {
  const today = now.slice(0, 10);
  const { preauth, settlement } = outcome;
  if (preauth) {
    return (
      <dl class="checklist-dates">
        <dt>最迟哪天做完成</dt>
        <dd>
          <Figure name="preauth-deadline" value={preauth.day} text={formatDay(preauth.day, today)} />
          {preauth.daysLeft < 0 ? '，已经过了' : `，还剩 ${preauth.daysLeft} 天`}
        </dd>
      </dl>
    );
  }
  if (!settlement || neverSettled.includes(answers.type ?? '')) return null;
  const { day, tradeDay, daysOff, certain } = settlement;
  const cutOff = data.triage.numbers['cut-off-hour'];
  const moved = tradeDay !== answers.when?.slice(0, 10);
  return (
    <dl class="checklist-dates">
      <dt>{cycleNames[answers.cycle ?? 't1']} 该到账的日子</dt>
      <dd>
        <Figure name="settlement-day" value={day} text={formatDay(day, today)} />
        {day < today ? '，已经过了' : day === today ? '，就是今天' : ''}
      </dd>
      <dt>怎么算的</dt>
      <dd>
        {answers.cycle === undefined && '没填周期，按 T+1 算。'}
        {moved && `${cutOff}:00 以后的交易，多数机构算第二天。`}
        {daysOff.length > 0 && `中间休息 ${daysOff.length} 天，不划款。`}
        {!certain && `${day.slice(0, 4)} 年的放假安排还没有收进来，只按周末算，遇节假日还要顺延。`}
        以合同和收单机构的通知为准。<a href={data.pages.settlement}>到账时间怎么算</a>
      </dd>
    </dl>
  );
}
