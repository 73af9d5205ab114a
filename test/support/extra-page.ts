const who = ['顾客', '老板', '收银员', '店长', '代理商', '银行', '平台', '财务'];
const what = ['刷卡', '扫码', '退货', '撤销', '预授权', '对账', '结算', '换机', '签到', '打印'];
const where = [
  '餐馆',
  '超市',
  '酒店',
  '药房',
  '花店',
  '加油站',
  '理发店',
  '书店',
  '茶楼',
  '五金店',
  '诊所',
  '菜场',
];
const trouble = [
  '没有记录',
  '金额不对',
  '晚到一天',
  '少了一笔',
  '打不出小票',
  '被风控',
  '多扣手续费',
  '找不到单号',
];

/** One of the made-up pages of the growth benchmark: five sections in the words of the trade, about 1,500 characters. */
export function extraPage(number: number): string {
  const pick = (list: string[], shift: number) =>
    list[(number * 7 + shift * 3 + (number >> 3)) % list.length] ?? '';
  const scene = `${pick(where, 0)}${number} 号`;
  const sections = Array.from({ length: 5 }, (_, i) => ({
    id: `case-${i}`,
    question: `${scene}${pick(who, i)}${pick(what, i)}${pick(trouble, i)}怎么办？`,
    aliases: [`${pick(where, i)}${pick(what, i + 1)}${pick(trouble, i + 2)}`, `${pick(what, i)}${number}`],
    text: Array.from(
      { length: 8 },
      (__, j) =>
        `${pick(where, j)}的${pick(who, i + j)}在${pick(what, j)}时遇到${pick(trouble, i + j)}，先查第 ${number * 31 + j} 笔的参考号，再问${pick(who, j + 2)}。`,
    ).join(''),
  }));
  const front = sections
    .map(
      ({ id, question, aliases }) =>
        `  - id: ${id}\n    question: ${question}\n    aliases: [${aliases.join(', ')}]`,
    )
    .join('\n');
  const body = sections.map(({ id, question, text }) => `## ${question} {#${id}}\n\n${text}\n`).join('\n');
  return `---\ntitle: ${scene}的收款记录\ndescription: ${scene}一年里遇到的收款问题，一件一件怎么查。\norder: ${100 + number}\nupdatedOn: "2026-11-24"\naliases: [${scene}]\nsections:\n${front}\n---\n\n${body}`;
}
