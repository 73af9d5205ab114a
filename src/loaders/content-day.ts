import { getCollection } from 'astro:content';

/**
 * Day, `YYYY-MM-DD`, whose rules the built pages show: the newest day on which a page was updated. It comes from the content
 * and not from the clock, so that the same content always builds the same site; in the browser the reader's day takes over.
 */
export async function contentDay(): Promise<string> {
  const pages = [...(await getCollection('pages')), ...(await getCollection('topics'))];
  return pages.map(({ data }) => data.updatedOn).reduce((newest, day) => (day > newest ? day : newest), '');
}
