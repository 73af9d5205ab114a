import { useState } from 'preact/hooks';
import { reminders } from '../../../domain/key-dates.ts';
import type { KeyDate } from '../../../schemas/key-date.ts';
import { Field } from '../../shared/Field.tsx';
import { formatDay } from '../../shared/format-day.ts';
import { CalendarButton } from './CalendarButton.tsx';

/** Works out the days that follow from one, and offers them as a calendar file. */
export function KeyDates({ keyDate }: { keyDate: KeyDate }) {
  const [from, setFrom] = useState('');
  const found = reminders(keyDate, from);
  return (
    <div class="key-dates">
      <p class="key-dates-title">{keyDate.title}</p>
      <div class="no-print">
        <Field
          id={`key-date-${keyDate.id}`}
          label={keyDate.from}
          type="date"
          value={from}
          onInput={setFrom}
        />
      </div>
      <ul aria-live="polite">
        {keyDate.dates.map(({ label }, i) => (
          <li key={label}>
            {found[i] && <strong>{formatDay(found[i].day, from)}</strong>} {label}
          </li>
        ))}
      </ul>
      <p class="field-hint">{keyDate.note}</p>
      {found.length > 0 && <CalendarButton title={keyDate.title} reminders={found} />}
    </div>
  );
}
