/** Words of an entry that stand together: a name, a question, an alias. */
export interface Phrase<Entry> {
  entry: Entry;
  tokens: string[];
  /** How many of them fill it, if several tokens are ways to read one. */
  size: number;
  /** What it adds that it is the query and nothing else. */
  exact: number;
}

/** How well an entry's words answer a query. */
export interface Score {
  /** About 0 … 2; entries of one query compare with each other. */
  score: number;
  /** Share of the query that the entry's words hold, 0 … 1, rare tokens counting more. */
  coverage: number;
}

/** Share of a phrase's score that does not depend on what else it says; like the others found by measuring on queries. */
const open = 0.4;
/** Share of the query that all phrases of an entry hold together. */
const together = 0.45;
/** A single character beside a pair. */
const character = 0.5;
/** Up to so many tokens a query is read as words; above, as a sentence. */
const shortQuery = 8;

/**
 * Indexes phrases.
 *
 * @param entries how many there are
 */
export function openScorer<Entry>(phrases: Phrase<Entry>[], entries: number) {
  const byToken = new Map<string, Phrase<Entry>[]>();
  for (const phrase of phrases)
    for (const token of new Set(phrase.tokens)) {
      const known = byToken.get(token);
      if (known) known.push(phrase);
      else byToken.set(token, [phrase]);
    }

  return {
    has: (token: string) => byToken.has(token),
    /** Scores every entry that shares a token with a query. */
    score(query: string[]): Map<Entry, Score> {
      const wanted = [...new Set(query)];
      // A long sentence says much round what it asks, and its pairs that reach from word to word are nowhere.
      const ofUnknown = wanted.length > shortQuery ? shortQuery / wanted.length / 2 : 1;
      const held = new Map<Phrase<Entry>, { sum: number; count: number }>();
      const covered = new Map<Entry, number>();
      let total = 0;
      for (const token of wanted) {
        const found = byToken.get(token) ?? [];
        const owners = new Set(found.map(({ entry }) => entry));
        const rarity = Math.log(1 + (entries - owners.size + 0.5) / (owners.size + 0.5));
        const weight = wanted.length > 1 && /^\p{Script=Han}$/u.test(token) ? rarity * character : rarity;
        total += owners.size === 0 ? weight * ofUnknown : weight;
        for (const entry of owners) covered.set(entry, (covered.get(entry) ?? 0) + weight);
        for (const phrase of found) {
          const { sum, count } = held.get(phrase) ?? { sum: 0, count: 0 };
          held.set(phrase, { sum: sum + weight, count: count + 1 });
        }
      }
      const scores = new Map<Entry, Score>();
      for (const [{ entry, size, exact }, { sum, count }] of held) {
        const coverage = (covered.get(entry) ?? 0) / total;
        const share = sum / total;
        const filled = Math.min(1, count / size);
        const same = filled === 1 && share > 0.999 ? exact : 0;
        const score = share * (open + (1 - open) * filled) + same + together * coverage;
        if (score > (scores.get(entry)?.score ?? 0)) scores.set(entry, { score, coverage });
      }
      return scores;
    },
  };
}
