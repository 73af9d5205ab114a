import { z } from 'astro/zod';
import { getCollection } from 'astro:content';
import { contact } from '../schemas/contact.ts';
import { marketPrice, regulatedRate } from '../schemas/fees.ts';
import { responseCode } from '../schemas/response-code.ts';
import { source } from '../schemas/source.ts';
import { vendor } from '../schemas/vendor.ts';
import { absoluteUrl } from '../site.ts';
import { loadInFileOrder } from './file-order.ts';

const entries = {
  'response-codes': z.array(responseCode),
  contacts: z.array(contact),
  fees: z.object({ regulated: z.array(regulatedRate), market: z.array(marketPrice) }),
  providers: z.array(vendor.extend({ id: z.string() })),
} as const;

/** Names of the files under `/data/` that others may build on. */
export const openDataNames = Object.keys(entries) as OpenDataName[];
export type OpenDataName = keyof typeof entries;

/** Shape of one file: its entries, and every source that they name. */
export function openDataSchema(name: OpenDataName): object {
  const file = z.object({
    $schema: z.string(),
    page: z.string(),
    data: entries[name],
    sources: z.record(z.string(), source),
  });
  return { ...z.toJSONSchema(file), $id: schemaAddress(name), title: `${name}.json` };
}

/** Content of one file. */
export async function loadOpenData(name: OpenDataName): Promise<object> {
  const data = await loaders[name]();
  const used = sourceIds(data);
  const sources = await loadInFileOrder('sources');
  return {
    $schema: schemaAddress(name),
    page: absoluteUrl(pages[name]),
    data,
    sources: Object.fromEntries(sources.filter(({ id }) => used.has(id)).map((entry) => [entry.id, entry])),
  };
}

const pages: Record<OpenDataName, string> = {
  'response-codes': '/reference/response-codes/',
  contacts: '/reference/contacts/',
  fees: '/guides/fees/',
  providers: '/tools/vendor-comparison/',
};

const loaders: Record<OpenDataName, () => Promise<unknown>> = {
  'response-codes': () => loadInFileOrder('responseCodes'),
  contacts: () => loadInFileOrder('contacts'),
  fees: async () => ({
    regulated: await loadInFileOrder('regulated'),
    market: await loadInFileOrder('market'),
  }),
  providers: async () => (await getCollection('vendors')).map(({ id, data }) => ({ id, ...data })),
};

function schemaAddress(name: OpenDataName): string {
  return absoluteUrl(`/data/schema/${name}.json`);
}

function sourceIds(data: unknown, found = new Set<string>()): Set<string> {
  if (data === null || typeof data !== 'object') return found;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'source' && typeof value === 'string') found.add(value);
    else sourceIds(value, found);
  }
  return found;
}
