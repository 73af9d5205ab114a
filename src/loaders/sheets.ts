import { getCollection } from 'astro:content';
import { verdictLabels } from '../domain/charge-again-text.ts';
import type { Sheet } from '../schemas/sheet.ts';
import type { ChargeAgainLine } from '../widgets/sheets/model/text.ts';
import { loadFacts, type QuotableFact } from './facts.ts';

/** A sheet with the facts it quotes in their places. */
interface LoadedSheet {
  id: string;
  data: Sheet;
  /** Ids of the facts that its words rest on. */
  facts: string[];
}

/** `{fact:id}` stands for a fact's few words, `{law:id}` for its document and the whole statement. */
const factPlace = /\{(fact|law):([a-z0-9-]+)\}/g;

/** All sheets to take along, in order. @throws Error naming sheet and fact if a fact is not there */
export async function loadSheets(): Promise<LoadedSheet[]> {
  const [sheets, facts, sources] = await Promise.all([
    getCollection('documents'),
    loadFacts(),
    getCollection('sources'),
  ]);
  const titles = new Map(sources.map(({ data: source }) => [source.id, source.title]));
  return sheets
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => withFacts(id, data, facts, titles));
}

function withFacts(
  id: string,
  data: Sheet,
  facts: ReadonlyMap<string, QuotableFact>,
  titles: ReadonlyMap<string, string>,
): LoadedSheet {
  const quoted = new Set<string>();
  const fill = (words: string) =>
    words.replace(factPlace, (_, form: string, factId: string) => {
      const fact = facts.get(factId);
      if (!fact) throw new Error(`content/documents/${id}.yaml: 没有 ${factId} 这条资料`);
      quoted.add(factId);
      return form === 'fact'
        ? fact.value
        : `《${titles.get(fact.source) ?? fact.source}》：${fact.statement}`;
    });
  const body = data.body.map((block) => {
    if ('text' in block) return { ...block, text: fill(block.text) };
    if ('list' in block) return { ...block, list: block.list.map(fill) };
    if ('steps' in block) return { ...block, steps: block.steps.map(fill) };
    return block;
  });
  return { id, data: { ...data, body }, facts: [...quoted] };
}

/** The rules on charging again that a sheet lists, as its lines. */
export async function chargeAgainLines({ body }: Pick<Sheet, 'body'>): Promise<ChargeAgainLine[]> {
  const listed = body.flatMap((block) => ('chargeAgain' in block ? block.chargeAgain : []));
  const rules = await getCollection('chargeAgain');
  return rules
    .filter(({ data }) => listed.includes(data.id))
    .toSorted((a, b) => listed.indexOf(a.data.id) - listed.indexOf(b.data.id))
    .map(({ data: { id, when, verdict, seen, until } }) => ({
      id,
      situation: when,
      verdict: verdictLabels[verdict],
      then: seen === undefined ? until : `看到这个才能再收：${seen}。`,
    }));
}
