import { withCommas, yuanText } from '../../../domain/money.ts';
import { joinWithSpaces } from '../../../domain/join-with-spaces.ts';
import type { Basis, Group, Kind, ProblemCode, Progress, Role, Side, Why } from '../model/types.ts';

export const sideNames: Record<Side, string> = { ours: '我们的表', theirs: '对方的表' };

export const roleNames: Record<Role, string> = {
  time: '时间',
  amount: '金额',
  refund: '退款金额',
  order: '订单号',
  reference: '参考号、交易单号',
  terminal: '终端号',
  batch: '批次号',
  voucher: '凭证号',
  auth: '授权码',
  card: '卡号',
  fee: '手续费',
  kind: '交易类型',
  status: '状态',
  channel: '支付方式',
};

/** Each group: its title, what to do with it, and what its entries are counted in. */
export const groupWords: Record<Group, { title: string; tip: string; unit: '笔' | '行' }> = {
  'only-ours': {
    title: '我们有、对方没有',
    tip: '顾客可能没付成，钱也可能进了别的户头。一笔一笔查，查清之前不补收。',
    unit: '笔',
  },
  'only-theirs': {
    title: '对方有、我们没有',
    tip: '对方收到了，我们的表里没有。先问当班的人、查那个时间的订单，查到了就补记；查不到，问收单机构。',
    unit: '笔',
  },
  'amount-differs': {
    title: '金额不同',
    tip: '同一个号，两边金额不一样。拿签购单（小票）和订单比，看哪边写错。',
    unit: '笔',
  },
  'fee-differs': {
    title: '手续费不对',
    tip: '按你填的合同费率重算，差 1 分以上的列在这里。带着合同去问收单机构。',
    unit: '笔',
  },
  duplicates: {
    title: '记重了',
    tip: '号码、时间、金额都一样的行，只算一行，多出来的列在这里。',
    unit: '笔',
  },
  'in-cycle': {
    title: '还没到日子',
    tip: '对方的表还没到那一天，钱也没到该到的日子。到了日子，再下载一次来对。',
    unit: '笔',
  },
  unread: {
    title: '读不出来',
    tip: '时间或者金额读不出来，没拿来比。照行号回表里看。',
    unit: '行',
  },
  'set-aside': {
    title: '没拿来比',
    tip: '这些行不该有对方的记录，或者不是收款。',
    unit: '行',
  },
  matched: { title: '对上了', tip: '一笔对一笔，金额相同。', unit: '笔' },
};

/** Groups that need no action. */
export const settled: readonly Group[] = ['in-cycle', 'set-aside', 'matched'];

export const whyWords: Record<Why, string> = {
  failed: '没付成',
  preauth: '预授权，不是收款',
  'other-channel': '不归对方管的收款方式',
  outgoing: '支出，或自己转账',
  netted: '收了又撤，对方两笔都没有',
  outside: '另一张表不包括这一天',
};

export const basisWords: Record<Basis, string> = {
  number: '号码相同',
  terminal: '终端、批次、凭证号相同',
  auth: '授权码相同',
  amount: '金额相同、时间相近',
};

export const kindWords: Record<Kind, string> = {
  payment: '',
  refund: '退款',
  void: '撤销',
  preauth: '预授权',
  completion: '预授权完成',
};

export const stepWords: Record<Progress['step'], string> = {
  unpack: '正在打开文件',
  read: '正在读表',
  columns: '正在认列',
  match: '正在一笔笔配对',
  judge: '正在归类',
};

/** What is wrong with a file, a row or a cell, after its place. */
export const problemWords: Record<ProblemCode, string> = {
  empty: '是空的',
  'not-a-list': '不是表格。要 CSV、TXT、XLSX、XLS 或者装着它们的 ZIP',
  picture: '是图片，读不了。请下载表格文件，别用截图',
  pdf: '是 PDF，读不了。请改下 CSV 或 XLSX',
  encrypted: '有密码。请先用密码解开，再选里面的文件',
  broken: '打不开，文件坏了或者没下载完',
  'too-large': '太大了，解开要占几百兆。请按月或按天分开下载',
  'no-list-inside': '压缩包里没有表格',
  'no-time-column': '没认出哪一列是时间，请在下面指定',
  'no-amount-column': '没认出哪一列是金额，请在下面指定',
  time: '时间读不懂',
  'time-missing': '没有时间',
  amount: '金额读不懂',
  'amount-missing': '没有金额',
  currency: '不是人民币，没拿来比',
  'number-lost': '号码被 Excel 改成了科学计数，只能按金额和时间找',
  fields: '列数和表头不一样',
  'mixed-units': '有的金额像元、有的像分，请核对',
  quotes: '引号不成对，已按一行读',
  garbled: '有些字是乱码，可能另存时换过编码',
  'header-again': '表头重复了一次，已跳过',
};

/** An amount without its unit, with a real minus: `−27.30`. */
export function amountText(fen: bigint): string {
  return yuanText(fen).replace(/ 元$/, '').replace('-', '−');
}

/** The same with its sign in any case but zero. */
export function signedText(fen: bigint): string {
  return fen > 0n ? `+${amountText(fen)}` : amountText(fen);
}

/** `1,000`. */
export function countText(count: number): string {
  return withCommas(String(count));
}

/** A row as the page names it: `第 17 行`, `第 2 个文件第 17 行`. */
export function rowText(label: string): string {
  const [row = '', file] = label.split(':').reverse();
  return file === undefined ? `第 ${row} 行` : `第 ${file} 个文件第 ${row} 行`;
}

/** `10-12 21:01` of a time as it stands in a row. */
export function shortTime(at: string): string {
  return at.slice(5, 16);
}

/** `10 月 14 日`. @param day `YYYY-MM-DD` */
export function dayText(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month} 月 ${date} 日`;
}

/** Seconds as people say them. */
export function durationText(seconds: number): string {
  const whole = Math.abs(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return joinWithSpaces(
    ...(hours > 0 ? [`${hours} 小时`] : []),
    ...(minutes > 0 ? [`${minutes} 分`] : []),
    ...(rest > 0 || whole === 0 ? [`${rest} 秒`] : []),
  );
}
