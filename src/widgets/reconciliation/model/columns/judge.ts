import type { Flow } from './cells.ts';
import { completion, payment, preauth, refund, voided, type Reason } from './list.ts';
import type { Said } from './words.ts';

/** What a row says, once its cells are read. Amounts in 分. */
interface RowFacts {
  /** By 交易类型. */
  kind: Said;
  /** By 状态 and 是否退款. */
  status: Said;
  flow: Flow;
  /** The bill of a person or a statement of movements: money out is no refund by itself. */
  personal: boolean;
  /** Names a fee or an own transfer. */
  own: boolean;
  amount: number;
  /** Names the payment that it gives back. */
  ofAnother: boolean;
  /** Refund written into the row, not negative; 0 if none. */
  refunded: number;
}

/** A record that a row gives. */
export interface Judged {
  kind: number;
  /** Signed. */
  amount: number;
  reason: Reason;
  /** Written into its payment's row. */
  inRow: boolean;
  /** The row says that it was refunded, not how much; other rows may tell more. */
  flagged: boolean;
}

/** Turns a row into its records: a payment, a refund, a void …, and the refund that is written into a payment's row. */
export function judgeRow(facts: RowFacts): Judged[] {
  const { kind, status, amount, refunded } = facts;
  const failed = kind === 'none' || status === 'none';
  const record = (code: number, signed: number, reason: Reason = '', flagged = false): Judged => ({
    kind: code,
    amount: signed,
    reason: failed ? 'failed' : reason,
    inRow: false,
    flagged,
  });
  const size = Math.abs(amount);
  if (kind === 'preauth') return [record(preauth, size, 'preauth')];
  if (facts.own) return [record(payment, size, 'outgoing')];
  if (facts.personal && facts.flow !== 'in' && facts.flow !== undefined) return [moneyOut(facts, record)];
  const gives = facts.ofAnother && refunded > 0 && (kind === undefined || kind === 'payment');
  if (kind === 'refund' || kind === 'void' || gives) {
    const code = kind === 'void' ? voided : refund;
    const outgoing = facts.personal && facts.flow === 'in' && amount >= 0;
    return [record(code, -(refunded || size), outgoing ? 'outgoing' : '', outgoing)];
  }
  if (amount < 0) return [record(refund, amount)];
  if (facts.flow === 'out' && !facts.personal && (kind === undefined || kind === 'payment'))
    return [record(refund, -size)];
  const code = kind === 'completion' ? completion : payment;
  const paid = record(code, size);
  if (failed) return [paid];
  const back = { ...record(refund, -(refunded || size)), inRow: true };
  if (refunded > 0) return size === 0 ? [{ ...back, inRow: false }] : [paid, back];
  if (status === 'refunded' || kind === 'refunded')
    return [
      { ...paid, flagged: true },
      { ...back, flagged: true },
    ];
  return [paid];
}

/** A row of a person's bill that is no income: a refund to a customer if it says so, else spending or an own transfer. */
function moneyOut(
  { kind, status, flow, amount, refunded }: RowFacts,
  record: (code: number, signed: number, reason?: Reason, flagged?: boolean) => Judged,
): Judged {
  const back = kind === 'refund' || kind === 'void' || status === 'refunded';
  const size = refunded || Math.abs(amount);
  if (!back) return record(payment, size, 'outgoing');
  return record(kind === 'void' ? voided : refund, -size, flow === 'out' ? '' : 'outgoing', flow !== 'out');
}
