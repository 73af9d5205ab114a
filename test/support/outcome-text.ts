import { readEntries } from '../../src/loaders/content-files.ts';
import { chargeAgainText } from '../../src/domain/charge-again-text.ts';
import { collectionRegistry } from '../../src/schemas/index.ts';
import type { Outcome } from '../../src/widgets/checklist/model/types.ts';
import { readList } from './triage-data.ts';

const { triageWording, chargeAgain } = collectionRegistry;
const words = new Map(
  readList(triageWording.pattern, triageWording.schema).map((entry) => [entry.id, entry]),
);
const rules = new Map(readList(chargeAgain.pattern, chargeAgain.schema).map((entry) => [entry.id, entry]));
const causes = new Map(
  readEntries('content', 'causes/*.yaml', 'file').map(({ id, data }) => [
    id,
    collectionRegistry.causes.schema.parse(data),
  ]),
);

/** The verdict as the banner says it. */
export function verdictText({ chargeAgain: { rule } }: Outcome): string {
  const said = rules.get(rule);
  return said ? chargeAgainText(said) : '';
}

/** Every sentence that the checklist shows for an outcome: verdict, red lines, remarks, the three causes with their steps. */
export function outcomeText(outcome: Outcome): string {
  const { hardStops, contradictions, explanations, causes: ranked } = outcome;
  const remarks = [...hardStops, ...contradictions, ...explanations].flatMap((id) => {
    const { title = '', text = '' } = words.get(id) ?? {};
    return [title, text];
  });
  const shown = ranked.slice(0, 3).map(({ id }) => JSON.stringify(causes.get(id)));
  const others = ranked.slice(3, 6).map(({ id }) => causes.get(id)?.title ?? '');
  return [verdictText(outcome), ...remarks, ...shown, ...others].join('\n');
}
