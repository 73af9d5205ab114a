import type { JSX } from 'preact';
import type { ChecklistData } from '../model/checklist-data.ts';

/** Red lines: what must be stopped whatever the cause is. @param ids ids of hard stops */
export function HardStops({
  ids,
  words,
}: {
  ids: readonly string[];
  words: ChecklistData['words'];
}): JSX.Element {
  return (
    <>
      {ids.map((id) => (
        <div class="notice danger" role="note" data-hard-stop={id} key={id}>
          <p class="notice-title">{words[id]?.title}</p>
          <p>{words[id]?.text}</p>
        </div>
      ))}
    </>
  );
}
