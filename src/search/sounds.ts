import { isChinese, pairs, runs } from './fold.ts';
import type { Sounds } from './search-entry.ts';

/** How characters sound. A key of `Sounds` that begins with `~` is a way they sound in some words only. */
export interface SoundTable {
  usual: ReadonlyMap<string, string>;
  all: ReadonlyMap<string, string[]>;
  /** All syllables, longest first. */
  syllables: string[];
}

/** Turns the list of characters by sound round. */
export function soundTable(sounds: Sounds): SoundTable {
  const usual = new Map<string, string>();
  const all = new Map<string, string[]>();
  for (const [key, characters] of Object.entries(sounds)) {
    const sound = key.replace('~', '');
    for (const c of characters) {
      if (sound === key) usual.set(c, sound);
      all.set(c, [...(all.get(c) ?? []), sound]);
    }
  }
  const syllables = [...new Set([...all.values()].flat())].sort((a, b) => b.length - a.length);
  return { usual, all, syllables };
}

/** Tokens of a phrase: the sounds of each two neighbours, every way they may be read. */
export function soundsOf(phrase: string, { all }: SoundTable): string[][] {
  return runs(phrase).flatMap((run) => {
    if (!isChinese(run)) return [[run]];
    const read = [...run].map((c) => all.get(c) ?? [c]);
    return read.slice(1).map((later, i) => (read[i] ?? []).flatMap((a) => later.map((b) => `${a}${b}`)));
  });
}

/**
 * Tokens of a query by its sound, letters cut into syllables: yushouquan没到账 → yushou, shouquan, quanmei …
 *
 * @param isWord tells letters that are a word of the site, such as `pos`
 */
export function spokenTokens(
  query: string,
  table: SoundTable,
  isWord: (letters: string) => boolean,
): string[] {
  const parts: string[][] = [[]];
  for (const run of runs(query)) {
    const spoken = isChinese(run)
      ? [...run].map((c) => table.usual.get(c) ?? c)
      : isWord(run)
        ? undefined
        : cutSyllables(run, table.syllables);
    if (spoken) parts[parts.length - 1]?.push(...spoken);
    else parts.push([run], []);
  }
  return parts.flatMap(pairs);
}

/** Cuts letters into syllables, the longest first; undefined if they are none. */
function cutSyllables(letters: string, syllables: string[]): string[] | undefined {
  if (letters === '') return [];
  for (const syllable of syllables) {
    const rest = letters.startsWith(syllable)
      ? cutSyllables(letters.slice(syllable.length), syllables)
      : undefined;
    if (rest) return [syllable, ...rest];
  }
  return undefined;
}

/** First letters of a phrase's characters: 预授权 → ysq; empty if it is no word of three to six characters. */
export function initials(phrase: string, { usual }: SoundTable): string {
  if (!/^\p{Script=Han}{3,6}$/u.test(phrase)) return '';
  return [...phrase].map((c) => (usual.get(c) ?? c).charAt(0)).join('');
}
