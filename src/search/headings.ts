/** Titles of the sections of an MDX text by id: `## 先别再刷 {#first-aid}` gives `first-aid` → 先别再刷. */
export function headings(body: string): Map<string, string> {
  return new Map(
    [...body.matchAll(/^#{2,3}\s+(.+?)\s*\{#([a-z0-9-]+)\}\s*$/gm)].map((match) => [
      match[2] ?? '',
      (match[1] ?? '').replace(/<[^>]+>|[*_`]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
    ]),
  );
}
