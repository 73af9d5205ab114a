import { readContent } from '../checks/content-set.ts';
import type { RawEntry } from '../loaders/content-files.ts';
import { collectionRegistry, collections } from '../schemas/index.ts';

/** Site path of a page and its day. */
type Dated = [string, string];

/** Day of the last change of every page by its site path, `YYYY-MM-DD`; pages that are not MDX are as young as the youngest. */
export function pageDates(root: string): (path: string) => string {
  const content = readContent(root);
  const { pages, topics } = collectionRegistry;
  const dates = new Map([
    ...content.pages.map(({ id, data }): Dated => [`/${id}/`, pages.schema.parse(data).updatedOn]),
    ...content.topics.map(({ id, data }): Dated => [`/${id}/`, topics.schema.parse(data).updatedOn]),
  ]);
  for (const [name, { drawnOn }] of collections)
    if (drawnOn !== undefined)
      dates.set(drawnOn, latest([dates.get(drawnOn) ?? '', ...checkedDays(content[name])]));
  const youngest = latest([...dates.values()]);
  return (path) => dates.get(path) ?? youngest;
}

function checkedDays(entries: readonly RawEntry[]): string[] {
  return entries.flatMap(({ data }) => {
    const day = (data as { checkedOn?: unknown } | null)?.checkedOn;
    return typeof day === 'string' ? [day] : [];
  });
}

function latest(days: string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
