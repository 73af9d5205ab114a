import { yuanValue } from '../../domain/money.ts';
import { seededRandom } from './random.ts';

interface Order {
  number: string;
  at: string;
  method: '微信' | '支付宝' | '现金';
  fen: bigint;
}

const days = ['2026-10-12', '2026-10-13', '2026-10-14'];
const rate = 38n;
const tenThousand = 10_000n;

/** A restaurant's till and its WeChat Pay bill of three days, both as text. */
export function restaurant(): { ours: string; theirs: string } {
  const random = seededRandom(20_261_012);
  const orders: Order[] = days
    .flatMap((day) =>
      Array.from({ length: 14 }, () => {
        const at = `${day} ${random.time(10, 21)}`;
        const method = random.one(['微信', '微信', '微信', '支付宝', '现金'] as const);
        return {
          number: '',
          at,
          method,
          fen: BigInt(random.whole(9, 320) * 100 + random.one([0, 0, 50, 80])),
        };
      }),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((order, i) => ({
      ...order,
      number: `XG${order.at.slice(2, 10).replaceAll('-', '')}${three(i + 1)}`,
    }));
  const wechat = orders.filter(({ method }) => method === '微信');
  const pick = (i: number) => wechat[i] as Order;
  const lost = [pick(4), pick(13), pick(19)];
  const mistyped = pick(8);
  const twice = pick(10);
  const unrecorded = [pick(2), pick(16)];
  const refunded = pick(6);

  const tillRows = orders
    .filter((order) => !unrecorded.includes(order))
    .flatMap((order) => {
      const fen = order === mistyped ? order.fen - 1000n : order.fen;
      const row = [order.number, order.at, order.method, yuanValue(fen), '已收款', '小陈'];
      const back = [order.number, later(order.at, 25), order.method, yuanValue(-order.fen), '退款', '小陈'];
      if (order === twice) return [row, row];
      return order === refunded ? [row, back] : [row];
    });
  const till = [
    ['店名', '巷口小馆（示例）'],
    ['导出范围', '2026-10-12 00:00:00 至 2026-10-14 23:59:59'],
    [],
    ['序号', '订单号', '结账时间', '支付方式', '实收金额(元)', '状态', '收银员'],
    ...tillRows.map((row, i) => [String(i + 1), ...row]),
    ['合计', '', '', '', yuanValue(tillRows.reduce((sum, row) => sum + fenOf(row[3]), 0n)), '', ''],
  ];

  const bill = wechat
    .filter((order) => !lost.includes(order))
    .flatMap((order, i) => {
      const own = `42000${random.digits(2)}${order.at.slice(0, 10).replaceAll('-', '')}${random.digits(13)}`;
      const fee = (order.fen * rate + tenThousand / 2n) / tenThousand + (i === 11 ? 60n : 0n);
      const paid = billRow({ ...order, at: later(order.at, 0, random.whole(2, 9)) }, own, fee);
      if (order !== refunded) return [paid];
      return [paid, refundRow({ ...order, at: later(order.at, 25, 6) }, own, random.digits(20), fee)];
    })
    .sort((a, b) => ((a[0] ?? '') > (b[0] ?? '') ? -1 : 1));
  const count = String(bill.length);
  const summed = ['应结订单金额', '退款金额', '充值券退款金额', '手续费', '订单金额', '申请退款金额'].map(
    (column) => {
      const cells = bill.map((row) => row[billHead.indexOf(column)] ?? '0.00');
      return yuanValue(cells.reduce((all, cell) => all + fenOf(/^-?\d+\.\d\d/.exec(cell)?.[0]), 0n));
    },
  );
  const sums = [count, ...summed];
  const theirs = [
    billHead.join(','),
    ...bill.map((row) => row.map((cell) => `\`${cell}`).join(',')),
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
    sums.map((cell) => `\`${cell}`).join(','),
  ];
  return {
    ours: `\uFEFF${till.map((row) => row.join(',')).join('\r\n')}\r\n`,
    theirs: `\uFEFF${theirs.join('\r\n')}\r\n`,
  };
}

const billHead = [
  ...[
    '交易时间',
    '公众账号ID',
    '商户号',
    '特约商户号',
    '设备号',
    '微信订单号',
    '商户订单号',
    '用户标识',
    '交易类型',
  ],
  ...[
    '交易状态',
    '付款银行',
    '货币种类',
    '应结订单金额',
    '代金券金额',
    '微信退款单号',
    '商户退款单号',
    '退款金额',
  ],
  ...[
    '充值券退款金额',
    '退款类型',
    '退款状态',
    '商品名称',
    '商户数据包',
    '手续费',
    '费率',
    '订单金额',
    '申请退款金额',
  ],
  '费率备注',
];

const app = 'wx0000000000example';
const merchant = '1900000000';

function billRow({ at, number, fen }: Order, own: string, fee: bigint): string[] {
  const sum = yuanValue(fen);
  const start = [
    at,
    app,
    merchant,
    '0',
    '',
    own,
    number,
    'o_example',
    'MICROPAY',
    'SUCCESS',
    'OTHERS',
    'CNY',
  ];
  const refund = ['0.00', '0', '0', '0.00', '0.00', '', ''];
  return [...start, sum, ...refund, '堂食', '', `${yuanValue(fee)}000`, '0.38%', sum, '0.00', ''];
}

function refundRow({ at, number, fen }: Order, own: string, back: string, fee: bigint): string[] {
  const sum = yuanValue(fen);
  const start = [at, app, merchant, '0', '', own, number, 'o_example', 'MICROPAY', 'REFUND', 'OTHERS', 'CNY'];
  const refund = ['0.00', `5030${back}`, `T${number}`, sum, '0.00', 'ORIGINAL', 'SUCCESS'];
  return [...start, '0.00', ...refund, '堂食', '', `-${yuanValue(fee)}000`, '0.38%', '0.00', sum, ''];
}

function later(at: string, minutes: number, seconds = 0): string {
  const time = new Date(`${at.replace(' ', 'T')}Z`).getTime() + (minutes * 60 + seconds) * 1000;
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

function fenOf(yuan: string | undefined): bigint {
  return BigInt((yuan ?? '0').replace('.', ''));
}

function three(number: number): string {
  return String(number).padStart(3, '0');
}
