import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reminders } from '../../../domain/key-dates.ts';
import type { KeyDate } from '../../../schemas/key-date.ts';
import { Field } from '../../shared/Field.tsx';
import { formatDay } from '../../shared/format-day.ts';
import { saveFile } from '../../shared/save-file.ts';
import { calendarFile } from '../model/calendar-file.ts';

/** Works out the days that follow from one, and offers them as a calendar file. */
export function KeyDates({ keyDate }: { keyDate: KeyDate }): JSX.Element {
  const [from, setFrom] = useState('');
  const [done, setDone] = useState('');
  const found = reminders(keyDate, from);
  const save = () => {
    calendarFile(keyDate.title, found, new Date()).then(
      (text) => {
        saveFile(`${keyDate.title}.ics`, text, 'text/calendar');
        setDone('已存成日历文件，打开它就进日历');
      },
      () => {
        setDone('没连上网，存不了；先记在纸上');
      },
    );
  };
  return (
    <div class="key-dates">
      <p class="key-dates-title">{keyDate.title}</p>
      <div class="no-print">
        <Field
          id={`key-date-${keyDate.id}`}
          label={keyDate.from}
          type="date"
          value={from}
          onInput={(day) => {
            setFrom(day);
            setDone('');
          }}
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
      {found.length > 0 && (
        <div class="button-row no-print">
          <button type="button" class="button" onClick={save}>
            加到日历（.ics）
          </button>
          <span role="status">{done}</span>
        </div>
      )}
    </div>
  );
}
