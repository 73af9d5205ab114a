import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYuan, parsePercent } from '../../../src/domain/decimal.ts';
import { yuanValue } from '../../../src/domain/money.ts';
import type { Group } from '../../../src/widgets/reconciliation/model/types.ts';
import { reconcile, type Reconciled } from '../../support/reconcile.ts';

interface Expected {
  params: Record<string, string | number>;
  columns: Record<'ours' | 'theirs', Record<string, string[]>>;
  outputs: Record<string, string>;
  rows: Record<Group, { ours?: string; theirs?: string; fen?: number; why?: string; ids: string[] }[]>;
}

const pairs = [
  ['till-and-wechat', 'ours.csv', 'theirs.csv'],
  ['terminal-and-acquirer', 'ours.xlsx', 'theirs.csv'],
] as const;

describe.each(pairs)('%s', (name, ours, theirs) => {
  const path = (file: string) => new URL(`../../fixtures/reconciliation/${name}/${file}`, import.meta.url);
  const file = (of: string) => new File([readFileSync(path(of))], of);
  const expected = JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Expected;
  const percent = (key: string) => parsePercent(String(expected.params[key]));
  const outcome = reconcile([file(ours)], [file(theirs)], {
    asof: String(expected.params['asof']),
    cutoff: name === 'till-and-wechat' ? 24 : undefined,
    rates: {
      qr: percent('a.qr'),
      credit: percent('a.credit'),
      debit: percent('a.debit'),
      debitCap: parseYuan(String(expected.params['a.debit.cap'])),
    },
  });

  it('gives every output', async () => {
    expect(outputs(await outcome)).toEqual(expected.outputs);
  });

  it.each(Object.keys(expected.rows) as Group[])('puts the right rows into %s', async (group) => {
    const { entries } = await outcome;
    const row = (ours = '', theirs = '', why = '', fen: number | string = '') =>
      `${ours}|${theirs}|${why}|${fen}`;
    const wanted = expected.rows[group]
      .map((entry) => row(entry.ours, entry.theirs, entry.why, entry.fen))
      .sort();
    const found = entries[group].map(({ ours, theirs, why, amount }) =>
      row(ours?.label, theirs?.label, why, why ? '' : Number(amount)),
    );
    expect(found.sort()).toEqual(wanted);
    for (const { ours, theirs, id } of entries[group]) {
      const entry = expected.rows[group].find(
        (one) => one.ours === ours?.label && one.theirs === theirs?.label,
      );
      expect(entry?.ids).toContain(id);
    }
  });

  it('guesses the columns', async () => {
    const { result } = await outcome;
    for (const side of ['ours', 'theirs'] as const)
      for (const [role, headers] of Object.entries(expected.columns[side])) {
        const chosen = result.columns[side].chosen[role as 'time'];
        const text = result.columns[side].options.find(({ value }) => value === chosen)?.text ?? '';
        expect(headers.some((header) => text.startsWith(header))).toBe(true);
      }
  });
});

function outputs({ result }: Reconciled): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [group, count] of Object.entries(result.count)) found[group] = String(count);
  for (const [group, fen] of Object.entries(result.amount))
    if (group !== 'set-aside' && group !== 'unread') found[`${group}.amount`] = yuanValue(fen);
  found['ours.total'] = yuanValue(result.total.ours);
  found['theirs.total'] = yuanValue(result.total.theirs);
  return found;
}
