import { yuanValue } from '../../domain/money.ts';
import { seededRandom } from './random.ts';

interface Sale {
  /** `YYYY-MM-DD HH:mm:ss` */
  at: string;
  kind: '消费' | '撤销' | '预授权';
  fen: bigint;
  card: string;
  credit: boolean;
  voucher: string;
  reference: string;
  auth: string;
}

const days = ['2026-10-12', '2026-10-13', '2026-10-14'];
const terminal = '90001122';
const cutOff = '23:00:00';
const cap = 2000n;

/** A shop's card terminal as rows of a sheet, and its acquirer's statement as text. */
export function shop(): { ours: string[][]; theirs: string } {
  const random = seededRandom(20_261_013);
  let voucher = 310;
  const sale = (at: string, kind: Sale['kind'] = '消费', fen = BigInt(random.whole(1200, 98_000))): Sale => ({
    at,
    kind,
    fen,
    card: `${random.one(['621000', '625000', '628000'])}******${random.digits(4)}`,
    credit: random.whole(0, 1) === 1,
    voucher: String((voucher += 1)).padStart(6, '0'),
    reference: `0${at.slice(8, 10)}${at.slice(11, 13)}${random.digits(7)}`,
    auth: random.digits(6),
  });
  const usual = days
    .flatMap((day) => Array.from({ length: 11 }, () => `${day} ${random.time(9, 21)}`))
    .sort()
    .map((at) => sale(at));
  const late = [sale('2026-10-13 23:12:40'), sale('2026-10-14 23:05:11'), sale('2026-10-14 23:31:02')];
  const pick = (i: number) => usual[i] as Sale;
  const large = { ...pick(20), fen: 688_000n, credit: false };
  usual[20] = large;
  const undone = { ...sale('2026-10-13 15:20:10'), fen: pick(12).fen + 300n };
  const undoing = { ...undone, ...{ at: '2026-10-13 15:22:31', kind: '撤销' as const } };
  const held = sale('2026-10-12 19:03:27', '预授权', 200_000n);
  const lost = [pick(5), pick(17)];
  const unrecorded = [pick(9)];
  const mistyped = pick(25);
  const twice = pick(14);
  const dear = pick(7);

  const ours = [...usual, ...late, undone, { ...undoing, voucher: '000399', reference: '013159999999' }, held]
    .filter((each) => !unrecorded.includes(each))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, kind, fen, card, voucher: slip, reference, auth }) => [
      ...[at, kind, card, yuanValue(fen), terminal, '000027', slip, reference, auth, '成功'],
    ]);
  const settled = [...usual, ...late.slice(0, 1)].filter((each) => !lost.includes(each));
  const line = (each: Sale) => {
    const { at, kind, card, credit, voucher: slip, reference } = each;
    const day = at.slice(11) >= cutOff ? nextDay(at.slice(0, 10)) : at.slice(0, 10);
    const fen = each === mistyped ? each.fen + 2000n : each.fen;
    const fee = credit ? share(fen, 60n) : least(share(fen, 50n), cap);
    const charged = each === dear ? fee + 150n : each === large ? share(fen, 50n) : fee;
    return [
      ...[plain(day), plain(at.slice(0, 10)), at.slice(11).replaceAll(':', ''), terminal, kind, card],
      ...[
        credit ? '贷记卡' : '借记卡',
        yuanValue(fen),
        yuanValue(charged),
        yuanValue(fen - charged),
        reference,
        slip,
      ],
    ].join(',');
  };
  const lines = settled
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap((each) => (each === twice ? [line(each), line(each)] : [line(each)]));
  const theirs = [
    '商户对账单',
    '商户名称：街角便利店（示例）,清算日期：20261012 至 20261014',
    '清算日期,交易日期,交易时间,终端号,交易类型,卡号,卡类型,交易金额,手续费,清算金额,参考号,凭证号',
    ...lines,
  ];
  return {
    ours: [
      ['POS 终端交易明细（示例）'],
      [
        '交易时间',
        '交易类型',
        '卡号',
        '交易金额(元)',
        '终端号',
        '批次号',
        '凭证号',
        '参考号',
        '授权码',
        '状态',
      ],
      ...ours,
    ],
    theirs: `${theirs.join('\r\n')}\r\n`,
  };
}

function share(fen: bigint, perTenThousand: bigint): bigint {
  return (fen * perTenThousand + 5000n) / 10_000n;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function plain(day: string): string {
  return day.replaceAll('-', '');
}

function nextDay(day: string): string {
  return new Date(new Date(`${day}T00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);
}
