import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { file, utf8 } from '../../support/bills/encode.ts';
import { brief, reconcile } from '../../support/reconcile.ts';

const csvOf = (...lines: string[]) => file('a.csv', utf8(lines.join('\n')));
const their = csvOf(
  '商户订单号,交易时间,交易类型,交易金额,支付方式',
  '260101000000000011,2026-10-12 09:00:00,支付,12.00,微信',
  '260101000000000022,2026-10-12 10:00:00,支付,15.00,微信',
  '260101000000000033,2026-10-12 11:00:00,支付,18.00,微信',
  '260101000000000011,2026-10-12 12:00:00,退款,-12.00,微信',
);

describe('lists that nobody agreed on', () => {
  it('names of columns that no list is known to use', async () => {
    const ours = csvOf(
      '打印时间：2026-10-13 08:00  账期：2026-10-12 至 2026-10-13',
      '编号,单据号码,收银日期时间,款项种类,结算方式,实付款(元),处理结果',
      '1,260101000000000011,26-10-12 09:00:00,收款,微信,12.00,成功',
      '2,260101000000000022,26-10-12 10:00:00,收款,微信,15.00,成功',
      '3,260101000000000022,26-10-12 10:00:00,收款,微信,15.00,成功',
      '4,260101000000000033,26-10-12 11:00:00,收款,微信,18.00,失败',
      '5,260101000000000044,26-10-12 11:30:00,收款,现金,20.00,成功',
      '6,260101000000000011,26-10-12 12:00:00,退款,微信,12.00,成功',
    );
    const { entries, result } = await reconcile([ours], [their]);
    expect(brief(entries.matched)).toEqual(['3 2 1200', '4 3 1500', '8 5 -1200']);
    expect(brief(entries.duplicates)).toEqual(['5  1500']);
    expect(brief(entries['set-aside'])).toEqual(['6  failed', '7  other-channel']);
    expect(brief(entries['only-theirs'])).toEqual([' 4 1800']);
    expect(result.covered.ours).toEqual(['2026-10-12', '2026-10-13']);
    expect(result.duplicates.ours).toEqual({ count: 1, amount: 1500n });
    expect(result.aside).toContainEqual({ why: 'other-channel', channel: '现金', count: 1 });
  });

  it('money out by its own column', async () => {
    const ours = csvOf(
      '订单号,交易时间,借贷标志,金额',
      '260101000000000011,2026-10-12 09:00:00,贷,12.00',
      '260101000000000011,2026-10-12 12:00:00,借,12.00',
    );
    const { entries } = await reconcile([ours], [their]);
    expect(brief(entries.matched)).toEqual(['2 2 1200', '3 5 -1200']);
  });

  it('a delimiter within a text: what stands behind it is put right before cards are masked', async () => {
    const ours = csvOf(
      '订单号,商品名称,交易时间,金额,对方账号,支付流水号,备注',
      'A1,面,2026-10-12 09:00:00,12.00,6222021234567890128,260101000000000011,',
      'A2,面,加蛋,2026-10-12 10:00:00,15.00,6222021234567890128,260101000000000022,',
    );
    const { entries } = await reconcile([ours], [their]);
    expect(brief(entries.matched)).toEqual(['2 2 1200', '3 3 1500']);
    expect(entries.matched.map(({ id }) => id)).not.toContain('260101******0022');
  });

  it('terminal, batch and voucher tell that amounts differ, though the reference column is empty', async () => {
    const head = '终端号,批次号,流水号,参考号,交易时间,交易金额,交易类型';
    const row = (voucher: number, amount: string) =>
      `10000001,000038,00050${voucher},,2026-10-12 09:0${voucher}:00,${amount},消费`;
    const list = (last: string) => csvOf(head, row(1, '12.00'), row(2, '13.00'), row(3, last));
    const { entries } = await reconcile([list('14.00')], [list('15.00')]);
    expect(brief(entries['amount-differs'])).toEqual(['4 4 -100']);
    expect(entries.matched.map(({ by }) => by)).toEqual(['terminal', 'terminal']);
  });

  it('an archive with a picture beside the list', async () => {
    const list = utf8('商户订单号,交易时间,交易金额\n260101000000000022,2026-10-12 10:00:00,15.00');
    const packed = file(
      'bill.zip',
      zipSync({ 'bill.csv': list, 'stamp.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }),
    );
    const { read, entries } = await reconcile([packed], [their]);
    expect(read.ours.problems).toEqual([]);
    expect(brief(entries.matched)).toEqual(['2 3 1500']);
  });

  it('a void of one of two equal sales: the one with its number goes, not the one nearest to it', async () => {
    const ours = csvOf(
      '终端编号,参考号,交易时间,交易类型,交易金额',
      '90001122,001411000743,2026-10-12 13:00:00,消费,20.00',
      '90001122,001411000755,2026-10-12 13:05:00,消费,20.00',
      '90001122,001411000743,2026-10-12 13:06:00,消费撤销,-20.00',
    );
    const { entries } = await reconcile([ours], [their]);
    expect(brief(entries['set-aside'])).toEqual(['2  netted', '4  netted']);
    expect(brief(entries['only-ours'])).toEqual(['3  2000']);
  });
});
