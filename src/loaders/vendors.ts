import { getCollection, type CollectionEntry } from 'astro:content';
import { needEntry } from './need-entry.ts';
import { citationsOf } from '../widgets/comparison/model/citations.ts';
import { fromKnown, type VendorData } from '../widgets/comparison/model/types.ts';

/** All providers in the order of their names' pinyin, which says nothing about them. */
export async function loadVendors(): Promise<VendorData[]> {
  const entries = await getCollection('vendors');
  const vendors = await Promise.all(entries.map(toVendor));
  return vendors.sort((a, b) => a.brand.localeCompare(b.brand, 'zh-Hans-CN-u-co-pinyin'));
}

async function toVendor({ id, data }: CollectionEntry<'vendors'>): Promise<VendorData> {
  return {
    id,
    brand: data.brand,
    formerIds: data.formerIds,
    kind: data.kind,
    licenceState: data.licenceState,
    legalName: fromKnown(data.legalName),
    licence: fromKnown(data.licence),
    region: fromKnown(data.region),
    settlement: fromKnown(data.settlement),
    forms: fromKnown(data.forms),
    listPrice: fromKnown(data.listPrice),
    service: data.contact === undefined ? undefined : await loadService(data.contact),
    events: data.events
      .map(({ on, text, ...citation }) => ({ value: { on, text }, ...citation }))
      .sort((a, b) => a.value.on.localeCompare(b.value.on)),
  };
}

async function loadService(id: string): Promise<VendorData['service']> {
  const { name, phone, source, status, checkedOn, validUntil } = await needEntry('contacts', id);
  return { value: { name, phone }, source, status, checkedOn, validUntil };
}

/** Name of each source that the providers' facts rest on, by id. */
export async function loadSourceTitles(vendors: readonly VendorData[]): Promise<Record<string, string>> {
  const used = new Set(vendors.flatMap(citationsOf).map(({ source }) => source));
  const sources = await getCollection('sources', ({ data }) => used.has(data.id));
  return Object.fromEntries(sources.map(({ data }) => [data.id, data.title]));
}
