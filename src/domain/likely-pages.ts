/** Below this an address has too little in common with a page. */
const near = 0.5;

/**
 * The pages that a mistyped or mangled address most likely meant, best first, three at most.
 *
 * @param wanted path of the address, encoded or not
 * @param known paths of the site
 */
export function likelyPages(wanted: string, known: readonly string[]): string[] {
  const asked = lastName(wanted);
  return known
    .map((path) => ({ path, likeness: likeness(asked, lastName(path)) }))
    .filter((page) => page.likeness >= near)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ path }) => path);
}

/** Last name of a path, without what chat apps and sentences leave behind it: `/guides/fees/，` gives `fees`. */
function lastName(path: string): string {
  const plain = path
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/(?:index)?\.html?$/, '');
  const names = (/^[a-z0-9/-]*/.exec(plain)?.[0] ?? '').split('/').filter((name) => name !== '');
  return names[names.length - 1] ?? '';
}

/** From 0 (nothing in common) to 1 (the same): shared pairs of letters, or the share of whole words that are there. */
function likeness(asked: string, name: string): number {
  const askedPairs = pairs(asked);
  const namePairs = new Set(pairs(name));
  const shared = askedPairs.filter((pair) => namePairs.has(pair)).length;
  const words = asked.split('-');
  const nameWords = new Set(name.split('-'));
  const found = words.filter((word) => word !== '' && nameWords.has(word)).length;
  return Math.max(
    (2 * shared) / Math.max(1, askedPairs.length + namePairs.size),
    (0.7 * found) / words.length,
  );
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
