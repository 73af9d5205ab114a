import { getCollection, getEntry } from 'astro:content';
import { href } from '../site.ts';
import type { Criterion } from '../schemas/criterion.ts';
import { criterionIds, type AskData, type CriterionData } from '../widgets/comparison/model/types.ts';

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
        steps: entry.steps.map((step) => (typeof step === 'string' ? step : step.text)),
        asks: await Promise.all(entry.asks.map(toAsk)),
      };
    }),
  );
}

async function toAsk({ ground, contact: contactId, ...ask }: Criterion['asks'][number]): Promise<AskData> {
  const source = ground && (await getEntry('sources', ground.source))?.data;
  const contact = contactId && (await getEntry('contacts', contactId))?.data;
  return {
    ...ask,
    place: source && { text: source.title, url: source.url },
    contact: contact ? { name: contact.name, phone: contact.phone } : undefined,
  };
}
