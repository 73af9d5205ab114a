import type { ChargeAgainRule } from '../schemas/charge-again.ts';

/** The three answers to "may I charge again?", as the reader sees them. */
export const verdictLabels: Record<ChargeAgainRule['verdict'], string> = {
  yes: '可以重收',
  'after-check': '先查清',
  no: '不要再收',
};

/** Headings of the kinds, in the order of the table. */
export const chargeAgainKinds: Record<ChargeAgainRule['kind'], string> = {
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
};

/** A rule in a few words, where there is no room: the verdict, and what must be seen first. */
export function chargeAgainBrief({ verdict, seen }: Pick<ChargeAgainRule, 'verdict' | 'seen'>): string {
  return `${verdictLabels[verdict]}${seen === undefined ? '' : `，要先看到：${seen}`}。`;
}

/** A rule in running text: why, what must be seen first, what to do till then. */
export function chargeAgainText({
  because,
  seen,
  until,
}: Pick<ChargeAgainRule, 'because' | 'seen' | 'until'>): string {
  return `${because}${seen === undefined ? '' : `要先看到：${seen}，才能再收。`}${until}`;
}
