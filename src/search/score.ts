import { tokens, type Simplified } from './normalise.ts';
import { isQuestionToken } from './question-words.ts';
import { phraseKinds, placeKinds, type PhraseKind, type PlaceKind } from './place.ts';
import { read, type Manifest, type Posting } from './shards.ts';

/** How well a place answers a query, by its titles, questions and aliases. */
export interface PlaceScore {
  place: number;
  kind: PlaceKind;
  /** About 0 … 2; places of one query compare with each other. */
  score: number;
  /** Share of the query that the place's words explain, 0 … 1, rare words counting more. */
  coverage: number;
}

/** What the index says about each token of a query. */
export type Found = ReadonlyMap<string, string>;

/** What counts how much; found by measuring on `test/search/queries.jsonl`. */
const weights = {
  /** A phrase that holds the query. */
  phrase: { name: 1, question: 1.05, alias: 1, context: 0.45 } as Record<PhraseKind, number>,
  /** What it adds that a phrase is the query and nothing else. */
  exact: { name: 0.8, question: 0.6, alias: 0.6, context: 0 } as Record<PhraseKind, number>,
  /** Share of the query that all phrases of the place explain together. */
  together: 0.5,
  /** A guide that explains comes before the dictionary, and the dictionary before the list of sources. */
  kind: {
    page: 1.02,
    section: 1,
    code: 0.95,
    contact: 0.85,
    rule: 0.7,
    term: 0.5,
    source: 0.4,
  } as Record<PlaceKind, number>,
  /** How much more a phrase counts that asks for the same: when, how much, who. */
  asked: 1.15,
  /** Share of a phrase's score that does not depend on what else it says. */
  open: 0.6,
};

/** Up to so many tokens a query is read as words; above, as a sentence. */
const shortQuery = 6;

interface Words {
  sum: number;
  count: number;
  length: number;
  kind: number;
  /** It also asks for the same: when, how much, who. */
  asks?: boolean;
}

interface Evidence {
  phrases: Map<number, Words>;
  /** Weight of the tokens that its words have. */
  explained: number;
}

/** Scores every place that shares a word with the query. */
export function scorePlaces(
  query: string,
  found: Found,
  manifest: Manifest,
  simplified: Simplified,
): Map<number, PlaceScore> {
  const own = [...new Set(tokens(query, simplified))].sort(
    (a, b) => Number(isQuestionToken(a)) - Number(isQuestionToken(b)),
  );
  const evidence = new Map<number, Evidence>();
  let total = 0;
  for (const token of own) {
    const { places, postings } = read(found.get(token));
    const weight = rarity(places, manifest.places);
    if (isQuestionToken(token)) {
      collectAsked(evidence, postings);
      continue;
    }
    total += places === 0 ? weight * unknownShare(own.length) : weight;
    collect(evidence, postings, weight);
  }
  const scores = new Map<number, PlaceScore>();
  for (const [place, { phrases, explained }] of evidence) {
    const best = Math.max(0, ...[...phrases.values()].map((phrase) => phraseScore(phrase, total)));
    const kind = kindOf(place, manifest);
    const coverage = total === 0 ? 0 : explained / total;
    const score = (best + weights.together * coverage) * weights.kind[kind];
    scores.set(place, { place, kind, score, coverage });
  }
  return scores;
}

/**
 * Part of its weight that a token counts which no place has. A long sentence says much round what it asks, and its pairs of
 * characters that reach from one word into the next are nowhere.
 */
function unknownShare(count: number): number {
  return count <= shortQuery ? 1 : shortQuery / count / 2;
}

/** How much a token tells, higher the fewer places have it; one that none has counts like the rarest. */
function rarity(count: number, places: number): number {
  return Math.log(1 + (places - count + 0.5) / (count + 0.5));
}

function collect(evidence: Map<number, Evidence>, postings: Posting[], weight: number): void {
  const counted = new Set<number>();
  for (const { place, phrase, length, kind } of postings) {
    const known = evidence.get(place) ?? { phrases: new Map(), explained: 0 };
    evidence.set(place, known);
    const words = known.phrases.get(phrase) ?? { sum: 0, count: 0, length, kind };
    words.sum += weight;
    words.count += 1;
    known.phrases.set(phrase, words);
    if (!counted.has(place)) known.explained += weight;
    counted.add(place);
  }
}

/** Notes which phrases ask for the same as the query; alone that tells nothing. */
function collectAsked(evidence: Map<number, Evidence>, postings: Posting[]): void {
  for (const { place, phrase } of postings) {
    const words = evidence.get(place)?.phrases.get(phrase);
    if (words) words.asks = true;
  }
}

/** Share of the query in one phrase, more if the phrase says little else, most if it says the same. */
function phraseScore({ sum, count, length, kind, asks }: Words, total: number): number {
  const name = phraseKinds[kind] ?? 'context';
  const explained = total === 0 ? 0 : sum / total;
  const filled = Math.min(1, count / Math.max(1, length));
  const same = filled === 1 && explained > 0.999 ? weights.exact[name] : 0;
  const asked = asks === true ? weights.asked : 1;
  return explained * (weights.open + (1 - weights.open) * filled) * weights.phrase[name] * asked + same;
}

function kindOf(place: number, { kinds }: Manifest): PlaceKind {
  let end = 0;
  const kind = placeKinds.find((_, i) => place < (end += kinds[i] ?? 0));
  return kind ?? 'section';
}
