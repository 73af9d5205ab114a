import { tokens, usableQuery, type Simplified } from './normalise.ts';
import type { PlaceHit } from './ranking.ts';
import { scorePlaces, type Found, type PlaceScore } from './score.ts';
import { shardOf, type Manifest, type PlaceRow, type TokenShard } from './shards.ts';
import { hasUnknown, misspeltParts, respelt, type Sounds } from './sounds.ts';
import { spellings, speltVariants, synonymVariants, type Variant } from './variants.ts';

/** Reads one JSON file of the index: `manifest`, `t12`, `p3`, `sounds`. @throws whatever kept it from being read */
export type ReadIndexFile = (name: string) => Promise<unknown>;

/** What the index of titles, questions and aliases knows about a query. */
export interface PlaceAnswer {
  hits: PlaceHit[];
  /** The query as it was understood: in Chinese if it came in letters, simplified if it came in traditional characters. */
  understood: string;
}

const mostHits = 40;
/** Where a place has this much of the query it is spelt well enough: nothing more is read to put it right. */
const wellCovered = 0.6;
const own = Object.prototype.hasOwnProperty;

/** The index as a reader's browser uses it; each file is read once. */
export function openPlaceIndex(read: ReadIndexFile): (query: string) => Promise<PlaceAnswer> {
  const files = new Map<string, Promise<unknown>>();
  const file = <T>(name: string): Promise<T> => {
    const known = files.get(name) ?? read(name);
    files.set(name, known);
    known.catch(() => files.delete(name));
    return known as Promise<T>;
  };
  return async (given) => {
    const query = usableQuery(given);
    const manifest = await file<Manifest>('manifest');
    const simplified = pairs(manifest.simplified);
    const find = (wanted: string[]) => findTokens(wanted, manifest, (name) => file<TokenShard>(name));
    const spelt = speltVariants(query, await find(spellings(query)));
    if (spelt.length === 0)
      spelt.push(...(await putRight(query, manifest, find, () => file<Sounds>('sounds'))));
    const said: Variant[] = [{ query, weight: 1 }, ...spelt];
    const variants = said.flatMap((variant) => [
      variant,
      ...synonymVariants(variant.query, manifest.synonyms, simplified),
    ]);
    const found = await find([...new Set(variants.flatMap((variant) => tokens(variant.query, simplified)))]);
    const best = bestScores(variants, found, manifest, simplified).slice(0, mostHits);
    const rows = await Promise.all(
      best.map(({ place }) => rowOf(place, manifest, (name) => file<PlaceRow[]>(name))),
    );
    const hits = await Promise.all(
      best.map(async (score, i): Promise<PlaceHit | undefined> => {
        const row = rows[i];
        if (!row) return undefined;
        const read = (name: string) => file<PlaceRow[]>(name);
        const [pageRow, overRow] = await Promise.all([
          rowOf(row[2], manifest, read),
          rowOf(row[4] ?? -1, manifest, read),
        ]);
        return { ...score, row, pageRow, overRow };
      }),
    );
    return {
      hits: hits.filter((hit) => hit !== undefined),
      understood: spelt[0]?.query ?? [...query.normalize('NFKC')].map((c) => simplified.get(c) ?? c).join(''),
    };
  };
}

/** What the query means if it says a word by characters that only sound the same. */
async function putRight(
  query: string,
  manifest: Manifest,
  find: (wanted: string[]) => Promise<Found>,
  sounds: () => Promise<Sounds>,
): Promise<Variant[]> {
  const simplified = pairs(manifest.simplified);
  const found = await find([...new Set(tokens(query, simplified))]);
  const scores = [...scorePlaces(query, found, manifest, simplified).values()];
  if (scores.some(({ coverage }) => coverage >= wellCovered) || !hasUnknown(query, found, simplified))
    return [];
  const parts = misspeltParts(query, found, simplified, await sounds().catch(() => ({})));
  return respelt(query, parts, await find(parts.map(({ token }) => token)), simplified);
}

function bestScores(
  variants: Variant[],
  found: Found,
  manifest: Manifest,
  simplified: Simplified,
): PlaceScore[] {
  const best = new Map<number, PlaceScore>();
  for (const { query, weight } of variants) {
    for (const [place, scored] of scorePlaces(query, found, manifest, simplified)) {
      const score = scored.score * weight;
      if (score > (best.get(place)?.score ?? 0)) best.set(place, { ...scored, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

async function findTokens(
  wanted: string[],
  manifest: Manifest,
  read: (name: string) => Promise<TokenShard>,
): Promise<Found> {
  const found = await Promise.all(
    wanted.map(async (token) => {
      const shard = await read(`t${shardOf(token, manifest.tokenShards)}`);
      return [token, own.call(shard, token) ? shard[token] : undefined] as const;
    }),
  );
  return new Map(found.flatMap(([token, text]) => (text === undefined ? [] : [[token, text] as const])));
}

async function rowOf(
  place: number,
  { placesPerShard }: Manifest,
  read: (name: string) => Promise<PlaceRow[]>,
): Promise<PlaceRow | undefined> {
  if (place < 0) return undefined;
  return (await read(`p${Math.floor(place / placesPerShard)}`))[place % placesPerShard];
}

function pairs(text: string): Simplified {
  const characters = [...text];
  return new Map(characters.flatMap((c, i) => (i % 2 === 0 ? [[c, characters[i + 1] ?? c] as const] : [])));
}
