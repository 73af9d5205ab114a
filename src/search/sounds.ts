import { isChinese, pairs, runs } from './fold.ts';
import type { Sounds } from './search-entry.ts';

/** Reads text by its sound. */
export function openSounds({ characters, simplified }: Sounds) {
  const usual = new Map<string, string>();
  const all = new Map<string, string[]>();
  for (const [key, alike] of Object.entries(characters))
    for (const c of alike) {
      const sound = key.replace('~', '');
      if (sound === key) usual.set(c, sound);
      all.set(c, [...(all.get(c) ?? []), sound]);
    }
  const longestFirst = Object.keys(characters).sort((a, b) => b.length - a.length);
  const simple = new Map(
    [...simplified].map((c, i, both) => (i % 2 === 0 ? [c, both[i + 1] ?? c] : ['', ''])),
  );

  /** Cuts letters into syllables, the longest first; undefined if they are none. From the end, so that each rest is cut once. */
  function cutSyllables(letters: string): string[] | undefined {
    const cuts: (string[] | undefined)[] = [];
    cuts[letters.length] = [];
    for (let at = letters.length - 1; at >= 0; at--) {
      const first = longestFirst.find((one) => letters.startsWith(one, at) && cuts[at + one.length]);
      cuts[at] = first === undefined ? undefined : [first, ...(cuts[at + first.length] ?? [])];
    }
    return cuts[0];
  }

  return {
    /** The text in simplified characters. */
    simplify: (text: string) => [...text].map((c) => simple.get(c) ?? c).join(''),
    /** Sounds of each two neighbours of a phrase, every way they may be read; of a word of three to six also 预授权 → ysq. */
    ofPhrase(phrase: string): { tokens: string[]; size: number } {
      const positions = runs(phrase).flatMap((run) => {
        if (!isChinese(run)) return [[run]];
        const read = [...run].map((c) => all.get(c) ?? [c]);
        return read.slice(1).map((later, i) => (read[i] ?? []).flatMap((a) => later.map((b) => a + b)));
      });
      const isWord = /^\p{Script=Han}{3,6}$/u.test(phrase);
      const initials = [...phrase].map((c) => (usual.get(c) ?? c).charAt(0)).join('');
      return { tokens: [...positions.flat(), ...(isWord ? [initials] : [])], size: positions.length };
    },
    /** Tokens of a query, letters cut into syllables: yushouquan没到账 → yushou, shouquan, quanmei … */
    ofQuery(query: string): string[] {
      const parts: string[][] = [[]];
      for (const run of runs(query)) {
        const spoken = isChinese(run) ? [...run].map((c) => usual.get(c) ?? c) : cutSyllables(run);
        if (spoken) parts[parts.length - 1]?.push(...spoken);
        else parts.push([run], []);
      }
      return parts.flatMap(pairs);
    },
  };
}
