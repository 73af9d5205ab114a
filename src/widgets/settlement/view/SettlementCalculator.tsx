import { useEffect, useState } from 'preact/hooks';
import { isMinute } from '../../../domain/calendar-day.ts';
import { settlementDay, type Cycle, type WorkCalendar } from '../../../domain/settlement-date.ts';
import { chinaTime } from '../../shared/china-time.ts';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { Field } from '../../shared/Field.tsx';
import { Figure } from '../../shared/Figure.tsx';
import { formatDay } from '../../shared/format-day.ts';
import { CalendarButton } from '../../key-dates/view/CalendarButton.tsx';

/** What the page hands over: the official working days and the usual cut-off. */
export interface SettlementCalculatorProps {
  calendar: WorkCalendar;
  cutOffHour: number;
}

const cycles = { t1: 'T+1', d1: 'D+1', d0: 'D+0' } as const;

/** A small calculator: when a sale made at some time should be paid out. */
export function SettlementCalculator({ calendar, cutOffHour }: SettlementCalculatorProps) {
  const [soldAt, setSoldAt] = useState('');
  const [cycle, setCycle] = useState<Cycle>('t1');
  const [cutOff, setCutOff] = useState(String(cutOffHour));
  useEffect(() => {
    setSoldAt((typed) => typed || chinaTime(new Date()));
  }, []);

  const typed = cutOff.normalize('NFKC').trim();
  const hour = /^\d{1,2}$/.test(typed) && Number(typed) <= 24 ? Number(typed) : undefined;
  const usable = isMinute(soldAt) && hour !== undefined;
  return (
    <div class="settlement no-print">
      <Field
        id="settlement-sold-at"
        label="收款时间"
        type="datetime-local"
        value={soldAt}
        error={soldAt === '' || isMinute(soldAt) ? undefined : '请选好日期和时间'}
        onInput={setSoldAt}
      />
      <ChoiceGroup
        name="settlement-cycle"
        legend="合同约定的周期"
        choices={cycles}
        value={cycle}
        onChange={setCycle}
      />
      <Field
        id="settlement-cut-off"
        label="几点以后算第二天"
        unit="点"
        inputMode="numeric"
        maxLength={2}
        value={cutOff}
        hint="刷卡多数是 23 点；微信、支付宝按零点，填 24"
        error={hour === undefined ? '填 0 到 24 的整点' : undefined}
        onInput={setCutOff}
      />
      <div class="settlement-result" aria-live="polite">
        {usable ? (
          <SettlementResult soldAt={soldAt} cycle={cycle} calendar={calendar} cutOffHour={hour} />
        ) : (
          <p>填上收款时间，就算出哪天该到账。</p>
        )}
      </div>
    </div>
  );
}

function SettlementResult(props: SettlementCalculatorProps & { soldAt: string; cycle: Cycle }) {
  const { soldAt, cycle, calendar, cutOffHour } = props;
  const { day, tradeDay, daysOff, certain } = settlementDay(soldAt, cycle, calendar, cutOffHour);
  const sold = soldAt.slice(0, 10);
  const [first, last] = [daysOff[0], daysOff[daysOff.length - 1]];
  return (
    <>
      <p>
        最早 <Figure name="settlement-day" value={day} text={formatDay(day, sold)} />
        到账。
      </p>
      <p class="field-hint">
        {tradeDay === sold ? '算当天的交易。' : `过了日切，算 ${formatDay(tradeDay, sold)} 的交易。`}
        {first !== undefined &&
          (first === last
            ? `${formatDay(first, sold)} 休息，顺延。`
            : `${formatDay(first, sold)} 到 ${formatDay(last ?? first, sold)} 休息，顺延。`)}
        {!certain && `${day.slice(0, 4)} 年的放假安排还没有收进来，这里只按周末算，遇节假日还要往后。`}
        当天几点到、要不要另收费，以合同为准。
      </p>
      <CalendarButton
        title="刷卡到账日"
        reminders={[{ day, label: `${formatDay(sold, day)} 收的款最早这天到账，看银行流水` }]}
      />
    </>
  );
}
