import { getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { collectionRegistry } from '../schemas/index.ts';

/** What an entry says that must be there. @throws Error naming it and the place where it is missing */
export async function needEntry<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>['data']> {
  const entry = (await getEntry(collection, id)) as CollectionEntry<C> | undefined;
  if (!entry) throw new Error(`content/${collectionRegistry[collection].pattern} 里没有 ${id}`);
  return entry.data;
}
