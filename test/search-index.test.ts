import { describe, expect, it } from 'vitest';
import type { Place } from '../src/search/place.ts';
import { pack, read, unpack, write } from '../src/search/shards.ts';
import { askIndex, contentPlaces } from './support/site-content.ts';

describe('place index', () => {
  it('writes and reads occurrences', () => {
    const all = [pack(7, 2, 5, 1), pack(3, 0, 1, 0), pack(9999, 63, 31, 3)];
    expect(read(write(all)).postings).toEqual([...all].sort((a, b) => a - b).map(unpack));
    expect(read(write(all)).places).toBe(3);
    expect(read(write(all, 800)).places).toBe(800);
    expect(read(undefined)).toEqual({ places: 0, postings: [] });
  });

  it('reads only a part of a large index for one query', async () => {
    const many = Array.from({ length: 6000 }, (_, i): Place => {
      const text = `第 ${i} 家店的手续费${String.fromCodePoint(0x4e00 + (i % 3000))}${String.fromCodePoint(0x5000 + (i % 2000))}`;
      return { url: `/p${i}/`, kind: 'page', label: text, phrases: [{ text, kind: 'name' }] };
    });
    const { files, ask, read: names } = askIndex(many);
    await ask('第 4321 家店的手续费');
    const bytes = names.reduce((sum, name) => {
      const number = Number(name.slice(1));
      const file =
        name === 'manifest'
          ? files.manifest
          : name.startsWith('t')
            ? files.tokenShards[number]
            : files.placeShards[number];
      return sum + Buffer.byteLength(JSON.stringify(file));
    }, 0);
    expect(bytes).toBeLessThan(200_000);
  });

  it('knows every place of the content once', () => {
    const urls = contentPlaces().map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBeGreaterThan(300);
  });
});
