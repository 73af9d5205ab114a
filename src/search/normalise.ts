/** Traditional characters and their simplified forms; characters that are the same in both are left out. */
export type Simplified = ReadonlyMap<string, string>;

const same: Simplified = new Map();

/**
 * Cuts text into what search compares: runs of Chinese characters, and words or figures in Latin script. Full-width forms
 * become half-width, traditional characters simplified, 「T + 1」 becomes `t+1`; 「POS 机」 is one word, and the
 * particle that only makes a question (吗, 呢) is dropped.
 */
export function runs(text: string, simplified: Simplified = same): string[] {
  const folded = [...text.normalize('NFKC').toLowerCase()].map((c) => simplified.get(c) ?? c).join('');
  const joined = folded
    .replace(/\s*\+\s*(?=\d)/g, '+')
    .replace(/(\d)\s+%/g, '$1%')
    .replace(/pos\s*机/g, ' pos ');
  return (joined.match(/\p{Script=Han}+|[a-z0-9][a-z0-9+.%-]*/gu) ?? [])
    .map((run) => run.replace(/(?:[吗呢啊呀]|[.-])+$/u, ''))
    .filter((run) => run !== '');
}

/** The text as one comparable string, for exact matches: no spaces but those between Latin words. */
export function exactKey(text: string, simplified: Simplified = same): string {
  return runs(text, simplified)
    .join(' ')
    .replace(/ (?=\p{Script=Han})/gu, '')
    .replace(/(\p{Script=Han}) /gu, '$1');
}

/** Each pair of neighbouring characters of a Chinese run; each Latin word whole, a percentage also without its sign. */
export function tokens(text: string, simplified: Simplified = same): string[] {
  return runs(text, simplified).flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return run.endsWith('%') ? [run, run.slice(0, -1)] : [run];
    const characters = [...run];
    return characters.length === 1 ? characters : characters.slice(1).map((c, i) => `${characters[i]}${c}`);
  });
}
