import type { CategoryFit, Unlike } from '../../../domain/merchant-number.ts';

/** What to tell a reader whose text is no merchant number of the usual form. */
export const unlikeWords: Record<Unlike, string> = {
  'card-number': '这像是一个完整的银行卡号，已经清掉。完整卡号不要填在任何查询工具里。',
  'credit-code':
    '18 位，像统一社会信用代码，不是签购单上的商户编号。商户编号在「商户编号 MERCHANT NO」后面，15 位。',
  'phone-number': '11 位，像手机号，不是商户编号。商户编号在「商户编号 MERCHANT NO」后面，15 位。',
  'terminal-number': '8 位，像终端编号。商户编号一般印在它上面一行，15 位。',
  'reference-number': '12 位，像参考号，查单用得上，但它各家编法不同，不能拆开读。商户编号是 15 位那一个。',
  'wallet-number': '10 位，像微信商户号。钱包的商户号不按 15 位的结构编，读不出机构和行业。',
  characters: '里面有不是数字和字母的字符。只填「商户编号」后面的 15 位数字和字母。',
  length: '不是 15 位，读不了。可能少抄了几位，也可能是收单机构自己内部的编号。',
};

/** What to tell a reader about the category in the number and what the shop sells. */
export const fitWords: Record<Exclude<CategoryFit, 'unknown'>, string> = {
  same: '类别码和你选的一样。',
  'same-line': '类别码和你选的不完全一样，但属于同一行，一般不要紧。',
  differs:
    '类别码和你选的不是一个行业。可能是入网时登记错了，也可能是这一笔被报成了别的行业。先问收单机构：我的商户类别码登记的是什么？为什么和单子上的不一样？',
};
