import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { file } from '../../support/bills/encode.ts';
import { reconcile } from '../../support/reconcile.ts';

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/reconciliation/${path}`, import.meta.url)));
const till = fixture('till-and-wechat/ours.csv');
const bill = fixture('till-and-wechat/theirs.csv');
const book = fixture('terminal-and-acquirer/ours.xlsx');
const statement = fixture('terminal-and-acquirer/theirs.csv');

const one = (bytes: Uint8Array) => [file('x', bytes)];
/** Reading and comparing a spoilt file of this size takes milliseconds. */
const longest = 5000;

/** Changes, removes and doubles bytes at drawn places. */
const change = fc.record({
  at: fc.nat(),
  with: fc.nat(255),
  kind: fc.constantFrom('set', 'cut', 'double', 'end', 'quote'),
});

function spoil(
  bytes: Uint8Array,
  changes: readonly { at: number; with: number; kind: string }[],
): Uint8Array {
  const spoilt = [...bytes];
  for (const { at, with: byte, kind } of changes) {
    const place = spoilt.length === 0 ? 0 : at % spoilt.length;
    if (kind === 'set') spoilt[place] = byte;
    else if (kind === 'quote') spoilt[place] = 0x22;
    else if (kind === 'cut') spoilt.splice(place, 1 + byte);
    else if (kind === 'double') spoilt.splice(place, 0, ...spoilt.slice(place, place + byte * 4));
    else spoilt.length = place;
  }
  return Uint8Array.from(spoilt);
}

async function survives(ours: Uint8Array, theirs: Uint8Array): Promise<void> {
  const start = performance.now();
  const { result } = await reconcile(one(ours), one(theirs));
  expect(performance.now() - start).toBeLessThan(longest);
  expect(result.count.matched).toBeGreaterThanOrEqual(0);
}

describe('bytes of any kind', () => {
  it('drawn at random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(bytes, bill)),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a till’s list', till],
    ['a bill', bill],
    ['a workbook', book],
    ['a statement in GB18030', statement],
    ['an archive', zipSync({ 'a.csv': bill, 'b.xlsx': book })],
  ])('%s, spoilt', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
        survives(spoil(bytes, changes), till),
      ),
      { numRuns: 60 },
    );
  });

  it.each(['"', ',', '\n', '`', '<td>', '<tr><td colspan=999>', '"\n', '\t|', '9', '(', ' '])(
    '%j over and over',
    async (text) => {
      await survives(new TextEncoder().encode(`订单号,交易时间,交易金额\n${text.repeat(40_000)}`), bill);
      await survives(new TextEncoder().encode(text.repeat(40_000)), bill);
    },
  );
});

describe('in another time zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Apia'])('%s: the same', async (name) => {
    const summary = async () => {
      const { result, entries } = await reconcile(one(book), one(statement));
      return {
        count: result.count,
        covered: result.covered,
        at: entries.matched.map(({ ours }) => ours?.at),
      };
    };
    process.env['TZ'] = 'UTC';
    const before = await summary();
    process.env['TZ'] = name;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(await summary()).toEqual(before);
  });
});
