import type { Given } from '../state/settings.ts';
import type { Entry, Kind, Row } from '../model/types.ts';

const types: Partial<Record<Kind, string>> = { refund: 'refund', void: 'void', completion: 'completion' };

/**
 * The checklist filled in with what is known of a payment that has no record on their list. Nothing of the row but its time and
 * kind goes into the link.
 *
 * @param checklist address of the checklist
 */
export function checklistLink(checklist: string, { ours }: Pick<Entry, 'ours'>, { cycle }: Given): string {
  const query = new URLSearchParams({ whose: 'backend', type: ours ? typeOf(ours) : 'unknown' });
  query.set('slip', 'yes');
  query.set('backend', 'none');
  if (ours && ours.at !== '') query.set('when', ours.at.slice(0, 16).replace(' ', 'T'));
  if (cycle) query.set('cycle', cycle);
  return `${checklist}?${query.toString()}`;
}

function typeOf({ kind, cells }: Row): string {
  const isCard =
    /卡|刷|银联/.test(cells.channel ?? '') || cells.card !== undefined || cells.batch !== undefined;
  const isCode = /微信|支付宝|扫码|二维码|云闪付|wechat|alipay/i.test(
    `${cells.channel ?? ''}${cells.kind ?? ''}`,
  );
  return types[kind] ?? (isCode ? 'qr' : isCard ? 'sale' : 'unknown');
}
