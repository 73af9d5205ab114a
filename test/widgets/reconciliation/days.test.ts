import { describe, expect, it } from 'vitest';
import { acquirer, terminal } from '../../support/bills/acquirers.ts';
import { csv, plain, type Bill } from '../../support/bills/bill.ts';
import { file, gbk, utf8 } from '../../support/bills/encode.ts';
import { expectGroups } from '../../support/bills/expect.ts';
import { Shop, type ShopEvent } from '../../support/bills/shop.ts';
import { till } from '../../support/bills/tills.ts';
import { wechat } from '../../support/bills/wallets.ts';
import { reconcile } from '../../support/reconcile.ts';

const keys = (events: readonly ShopEvent[]) => events.map(({ key }) => key);
const csvFile = (bill: Bill) => file('a.csv', utf8(csv(bill)));
const billFile = (bill: Bill) => file('b.csv', utf8(plain(bill)));

describe('days', () => {
  const shop = new Shop(7);

  it('a payment after the cut-off of the last day is not yet due on the next morning', async () => {
    const paid = [
      ...shop.day(0, 6, { channel: '银行卡' }),
      ...shop.day(1, 6, { channel: '银行卡' }),
      ...shop.day(2, 6, { channel: '银行卡' }),
    ];
    const late = shop.pay(2, 23.4, { channel: '银行卡' });
    const [a, b] = [terminal([...paid, late]), acquirer(paid)];
    const files = [[csvFile(a)], [file('b.csv', gbk(csv(b)))]] as const;
    const morning = await reconcile([...files[0]], [...files[1]]);
    expect(morning.result.cutoff).toBe(23);
    expectGroups(morning, a.rows, b.rows, { 'in-cycle': [late.key] });
    expect(morning.entries['in-cycle'][0]?.due).toBe('2026-10-16');
    const week = await reconcile([...files[0]], [...files[1]], { asof: '2026-10-20T10:00' });
    expectGroups(week, a.rows, b.rows, { 'set-aside': [late.key], why: { [late.key]: 'outside' } });
    expect(week.result.emptyDays.theirs).toEqual(['2026-10-15']);
  });

  it('T+1 rolls over the weekend, D+1 does not', async () => {
    const paid = [...shop.day(3, 5), ...shop.day(4, 5)];
    const saturday = shop.day(5, 4);
    const [a, b] = [till([...paid, ...saturday]), wechat(paid)];
    const on = (asof: string, cycle: 't1' | 'd1') => reconcile([csvFile(a)], [billFile(b)], { asof, cycle });
    expectGroups(await on('2026-10-18T12:00', 't1'), a.rows, b.rows, { 'in-cycle': keys(saturday) });
    expectGroups(await on('2026-10-18T12:00', 'd1'), a.rows, b.rows, { 'set-aside': keys(saturday) });
  });

  it('a till whose day ends after midnight', async () => {
    const paid = [...shop.day(0, 5), shop.pay(1, 1.5), ...shop.day(1, 5), ...shop.day(2, 5)];
    const night = shop.pay(3, 1.2);
    const before = shop.pay(-1, 22);
    const [a, b] = [till([...paid, night]), wechat([before, ...paid])];
    expectGroups(await reconcile([csvFile(a)], [billFile(b)]), a.rows, b.rows, {
      'in-cycle': [night.key],
      'set-aside': [before.key],
      why: { [before.key]: 'outside' },
    });
  });

  it('a day in between for which nothing was fetched', async () => {
    const paid = [0, 1, 2].map((day) => shop.day(day, 5));
    const [a, b] = [till(paid.flat()), wechat([...(paid[0] ?? []), ...(paid[2] ?? [])])];
    const outcome = await reconcile([csvFile(a)], [billFile(b)]);
    expectGroups(outcome, a.rows, b.rows, { 'only-ours': keys(paid[1] ?? []) });
    expect(outcome.result.emptyDays.theirs).toEqual(['2026-10-13']);
  });
});
