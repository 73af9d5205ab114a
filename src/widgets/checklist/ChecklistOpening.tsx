import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MissingRecordChecklist } from './MissingRecordChecklist.tsx';

/** The first question, and where the checklist's data lies. */
export interface ChecklistOpeningProps {
  /** Address of `ChecklistData` as JSON. */
  src: string;
  question: string;
  /** Its options as links into the checklist's own page: they work before anything is fetched, and without a script. */
  options: readonly { label: string; href: string }[];
}

/** The checklist within a long page: the first question at once, the whole of it as soon as its data is there. */
export function ChecklistOpening({ src, question, options }: ChecklistOpeningProps): JSX.Element {
  const [json, setJson] = useState<string>();
  useEffect(() => {
    const asked = new AbortController();
    fetch(src, { signal: asked.signal })
      .then((response) => (response.ok ? response.text() : undefined))
      .then(setJson, () => {
        setJson(undefined);
      });
    return () => {
      asked.abort();
    };
  }, [src]);
  if (json !== undefined) return <MissingRecordChecklist json={json} />;
  return (
    <div class="checklist-card no-print">
      <p class="checklist-heading">{question}</p>
      <ul class="question-options">
        {options.map(({ label, href }) => (
          <li key={href}>
            <a class="button question-option" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
