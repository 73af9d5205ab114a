import { describe, expect, it } from 'vitest';
import { dueFacts } from '../../src/integrations/due-facts.ts';
import type { ContentSet } from '../../src/checks/content-set.ts';
import { isStale } from '../../src/domain/stale.ts';

describe('a fact is due for another check', () => {
  it.each([
    ['2027-11-22', '2026-11-23', undefined, false],
    ['2027-11-23', '2026-11-23', undefined, true],
    ['2030-01-01', '2026-11-23', undefined, true],
    ['2026-11-24', '2026-11-23', '2026-11-24', false],
    ['2026-11-25', '2026-11-23', '2026-11-24', true],
    ['2025-02-28', '2024-02-29', undefined, false],
    ['2025-03-01', '2024-02-29', undefined, true],
  ])('on %s, checked on %s, valid until %s: %s', (today, checkedOn, validUntil, stale) => {
    expect(isStale(today, checkedOn, validUntil)).toBe(stale);
  });
});

it('finds due facts however deep they stand', () => {
  const content = {
    vendors: [
      {
        id: 'v',
        file: 'vendors/v.yaml',
        data: {
          legalName: { value: 'x', checkedOn: '2025-01-01' },
          events: [{ checkedOn: '2026-11-23', validUntil: '2026-12-01' }, { checkedOn: '2026-11-23' }],
        },
      },
    ],
  } as unknown as ContentSet;
  expect(dueFacts(content, '2026-12-02')).toEqual([
    { file: 'content/vendors/v.yaml', id: 'v', field: 'legalName', checkedOn: '2025-01-01' },
    {
      file: 'content/vendors/v.yaml',
      id: 'v',
      field: 'events.0',
      checkedOn: '2026-11-23',
      validUntil: '2026-12-01',
    },
  ]);
});
