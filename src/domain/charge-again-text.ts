/** The three answers to "may I charge again?", as the reader sees them. */
export const verdictLabels = {
  yes: '可以重收',
  'after-check': '先查清',
  no: '不要再收',
} as const;

/** Headings of the kinds, in the order of the table. */
export const chargeAgainKinds = {
  sale: '刷卡消费',
  refused: '应答码明确拒绝',
  qr: '扫码',
  preauth: '预授权',
  completion: '预授权完成',
  void: '撤销',
  refund: '退货、退款',
  offline: '断网时收的',
  settlement: '等到账',
  other: '别的',
} as const;

/** What a rule on charging again says. */
interface RuleText {
  verdict: keyof typeof verdictLabels;
  because: string;
  seen?: string | undefined;
  until: string;
}

/** A rule in a few words, where there is no room: the verdict, and what must be seen first. */
export function chargeAgainBrief({ verdict, seen }: Pick<RuleText, 'verdict' | 'seen'>): string {
  return `${verdictLabels[verdict]}${seen === undefined ? '' : `，要先看到：${seen}`}。`;
}

/** A rule in running text: why, what must be seen first, what to do till then. */
export function chargeAgainText({ because, seen, until }: Omit<RuleText, 'verdict'>): string {
  return `${because}${seen === undefined ? '' : `要先看到：${seen}，才能再收。`}${until}`;
}
