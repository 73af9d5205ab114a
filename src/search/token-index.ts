/** Which phrases have which tokens. */
export interface TokenIndex {
  /** Phrases with a token, each once, by their numbers. */
  phrases: Map<string, number[]>;
  /** Tokens of each phrase. */
  sizes: number[];
}

/** How well an entry's words answer a query. */
export interface Score {
  /** About 0 … 2; entries of one query compare with each other. */
  score: number;
  /** Share of the query that the entry's words hold, 0 … 1, rare tokens counting more. */
  coverage: number;
}

/** What counts how much; found by measuring on `test/search/queries.jsonl`. */
const weights = {
  /** Share of a phrase's score that does not depend on what else it says. */
  open: 0.4,
  /** What it adds that a phrase is the query and nothing else: name, question, alias. */
  exact: [1, 0.3, 0.55],
  /** Share of the query that all phrases of an entry hold together. */
  together: 0.45,
  /** A single character beside a pair. */
  character: 0.35,
};
/** Up to so many tokens a query is read as words; above, as a sentence. */
const shortQuery = 8;

/**
 * Indexes phrases.
 *
 * @param lists tokens of each
 * @param sizes how many of them there are, if several are ways to read one
 */
export function indexTokens(lists: string[][], sizes = lists.map((list) => list.length)): TokenIndex {
  const phrases = new Map<string, number[]>();
  lists.forEach((list, number) => {
    for (const token of list) {
      const known = phrases.get(token);
      if (known === undefined) phrases.set(token, [number]);
      else if (known[known.length - 1] !== number) known.push(number);
    }
  });
  return { phrases, sizes };
}

/** Scores every entry that shares a token with a query. */
export function scoreEntries(
  query: string[],
  index: TokenIndex,
  phrases: { entry: number; kind: number }[],
  entries: number,
): Map<number, Score> {
  const wanted = [...new Set(query)];
  const held = new Map<number, { sum: number; count: number }>();
  const together = new Map<number, number>();
  let total = 0;
  for (const token of wanted) {
    const with_ = index.phrases.get(token) ?? [];
    const in_ = new Set(with_.map((number) => phrases[number]?.entry ?? -1));
    const weight =
      Math.log(1 + (entries - in_.size + 0.5) / (in_.size + 0.5)) *
      (wanted.length > 1 && /^\p{Script=Han}$/u.test(token) ? weights.character : 1);
    // A long sentence says much round what it asks, and its pairs that reach from word to word are nowhere.
    const unknown = wanted.length > shortQuery ? shortQuery / wanted.length / 2 : 1;
    total += in_.size === 0 ? weight * unknown : weight;
    for (const number of with_) {
      const known = held.get(number) ?? { sum: 0, count: 0 };
      held.set(number, { sum: known.sum + weight, count: known.count + 1 });
    }
    for (const entry of in_) together.set(entry, (together.get(entry) ?? 0) + weight);
  }
  const best = new Map<number, number>();
  for (const [number, { sum, count }] of held) {
    const { entry, kind } = phrases[number] ?? { entry: -1, kind: 0 };
    const filled = Math.min(1, count / Math.max(1, index.sizes[number] ?? 1));
    const share = sum / total;
    const same = filled === 1 && share > 0.999 ? (weights.exact[kind] ?? 0) : 0;
    const score = share * (weights.open + (1 - weights.open) * filled) + same;
    if (score > (best.get(entry) ?? 0)) best.set(entry, score);
  }
  return new Map(
    [...best].map(([entry, score]) => {
      const coverage = (together.get(entry) ?? 0) / total;
      return [entry, { score: score + weights.together * coverage, coverage }];
    }),
  );
}
