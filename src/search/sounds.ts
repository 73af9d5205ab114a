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

  /** Cuts letters into syllables, the longest first; undefined if they are none. */
  function cutSyllables(letters: string): string[] | undefined {
    if (letters === '') return [];
    for (const syllable of longestFirst) {
      const rest = letters.startsWith(syllable) ? cutSyllables(letters.slice(syllable.length)) : undefined;
      if (rest) return [syllable, ...rest];
    }
    return undefined;
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
    /**
     * Tokens of a query, letters cut into syllables: yushouquan没到账 → yushou, shouquan, quanmei …
     *
     * @param isWord tells letters that are a word of the site, such as `pos`
     */
    ofQuery(query: string, isWord: (letters: string) => boolean): string[] {
      const parts: string[][] = [[]];
      for (const run of runs(query)) {
        const spoken = isChinese(run)
          ? [...run].map((c) => usual.get(c) ?? c)
          : isWord(run)
            ? undefined
            : cutSyllables(run);
        if (spoken) parts[parts.length - 1]?.push(...spoken);
        else parts.push([run], []);
      }
      return parts.flatMap(pairs);
    },
  };
}
