import { getCollection } from 'astro:content';
import { href } from '../site.ts';
import { needEntry } from './need-entry.ts';
import type { Criterion } from '../schemas/criterion.ts';
import {
  criterionIds,
  type AskData,
  type CriterionData,
  type Place,
  type StepData,
} from '../widgets/comparison/model/types.ts';

/** The five criteria in the guide's order. @throws Error if one is missing */
export async function loadCriteria(): Promise<CriterionData[]> {
  const entries = (await getCollection('criteria')).map(({ data }) => data);
  return Promise.all(
    criterionIds.map(async (id) => {
      const entry = entries.find((one) => one.id === id);
      if (!entry) throw new Error(`content/criteria.yaml 里缺少 ${id}`);
      return {
        ...entry,
        guide: href(entry.guide),
        steps: await Promise.all(entry.steps.map(toStep)),
        asks: await Promise.all(entry.asks.map(toAsk)),
      };
    }),
  );
}

async function toStep(step: Criterion['steps'][number]): Promise<StepData> {
  return typeof step === 'string' ? { text: step } : { text: step.text, place: await toPlace(step.source) };
}

async function toAsk({ citation, contact: contactId, ...ask }: Criterion['asks'][number]): Promise<AskData> {
  const contact = contactId && (await needEntry('contacts', contactId));
  return {
    ...ask,
    place: citation && (await toPlace(citation.source)),
    contact: contact ? { name: contact.name, phone: contact.phone } : undefined,
  };
}

async function toPlace(id: string): Promise<Place> {
  const source = await needEntry('sources', id);
  return { text: source.title, url: source.url ?? href(`/reference/sources/#${id}`) };
}
