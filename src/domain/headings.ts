/** A heading of an MDX text. */
export interface Heading {
  title: string;
  /** Id of the section that a subsection belongs to. */
  over?: string;
}

/** Headings of an MDX text by id: `## 先别再刷 {#first-aid}` gives `first-aid` → 先别再刷. */
export function headings(body: string): Map<string, Heading> {
  const found = new Map<string, Heading>();
  let section: string | undefined;
  for (const [, marks, text = '', id = ''] of body.matchAll(/^(#{2,3})\s+(.+?)\s*\{#([a-z0-9-]+)\}\s*$/gm)) {
    const title = text.replace(/<[^>]+>|[*_`]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    if (marks === '##') section = id;
    found.set(id, marks === '##' || section === undefined ? { title } : { title, over: section });
  }
  return found;
}
