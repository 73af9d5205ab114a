import { readContent, type ContentSet } from '../checks/content-set.ts';
import { collectionRegistry } from '../schemas/index.ts';

/** Collections that a reference page draws; its words change when one of them is checked again. */
const drawnBy = {
  '/reference/response-codes/': ['responseCodes'],
  '/reference/contacts/': ['contacts'],
  '/reference/sources/': ['sources'],
  '/tools/vendor-comparison/': ['vendors'],
  '/tools/fee-estimator/': ['regulated', 'market'],
} as const;

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
  for (const [path, names] of Object.entries(drawnBy)) {
    const days = names.flatMap((name) => checkedDays(content, name));
    dates.set(path, latest([dates.get(path) ?? '', ...days]));
  }
  const youngest = latest([...dates.values()]);
  return (path) => dates.get(path) ?? youngest;
}

function checkedDays(content: ContentSet, name: keyof ContentSet): string[] {
  return content[name].flatMap(({ data }) => {
    const day = (data as { checkedOn?: unknown } | null)?.checkedOn;
    return typeof day === 'string' ? [day] : [];
  });
}

function latest(days: string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
