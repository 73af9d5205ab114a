import { shareOf } from '../../../../domain/money.ts';
import { channels } from '../columns/build.ts';
import { payment, completion } from '../columns/list.ts';
import type { ContractRates } from '../types.ts';
import type { Pairing } from './pairing.ts';

/** A fee that departs from the contract, in 分. */
export interface FeeFinding {
  charged: bigint;
  due: bigint;
  base: bigint;
  method: 'credit' | 'debit' | 'qr';
}

/** A fee may be off by so many 分: the acquirer may round otherwise. */
const allowance = 1n;

/**
 * Judges the fee of each matched payment: min(rate × base, cap), half up. The rate goes by the card's type; everything that is
 * no bank card by the QR rate. What no rate is given for, or whose card type is not known, is not judged.
 */
export function feeFindings(pairing: Pairing, rates: ContractRates): Map<number, FeeFinding> {
  const found = new Map<number, FeeFinding>();
  const { ours, theirs, ofOurs } = pairing;
  for (let i = 0; i < ours.size; i++) {
    const j = ofOurs[i] ?? -1;
    if (j < 0 || pairing.differs[i] === 1 || (ours.kind[i] !== payment && ours.kind[i] !== completion))
      continue;
    const their = theirs.fee[j] ?? NaN;
    const fee = Number.isNaN(their) ? (ours.fee[i] ?? NaN) : their;
    const method = methodOf(pairing, i, j);
    const rate = method && rates[method];
    if (Number.isNaN(fee) || !method || rate === undefined) continue;
    const bases = [theirs.base[j] ?? NaN, ours.base[i] ?? NaN, theirs.amount[j] ?? 0];
    const fen = bases.find((value) => !Number.isNaN(value)) ?? 0;
    if (isNearly(Math.abs(fee), fen, Number(rate), method === 'debit' ? rates.debitCap : undefined)) continue;
    const base = BigInt(fen);
    const share = shareOf(base, rate);
    const due =
      method === 'debit' && rates.debitCap !== undefined && rates.debitCap < share ? rates.debitCap : share;
    const charged = BigInt(Math.abs(fee));
    const apart = charged > due ? charged - due : due - charged;
    if (apart > allowance) found.set(i, { charged, due, base, method });
  }
  return found;
}

/** Whether a fee is so near to what is due that rounding cannot part them by more than the allowance: most are. */
function isNearly(fee: number, base: number, rate: number, cap: bigint | undefined): boolean {
  const due = Math.min((base * rate) / 1e9, cap === undefined ? Infinity : Number(cap));
  return Math.abs(fee - due) < 1.499;
}

function methodOf({ ours, theirs }: Pairing, i: number, j: number): FeeFinding['method'] | undefined {
  const ways = [channels[theirs.channel[j] ?? 0], channels[ours.channel[i] ?? 0]].filter((way) => way);
  const type = (theirs.cardType[j] ?? 0) || (ours.cardType[i] ?? 0);
  const isCard =
    ways.includes('card') || (ways.length === 0 && (type > 0 || !!theirs.cardTail[j] || !!ours.cardTail[i]));
  if (!isCard)
    return ways.length > 0 || theirs.tables.some(({ layout }) => layout?.channel) ? 'qr' : undefined;
  return type === 1 ? 'credit' : type === 2 ? 'debit' : undefined;
}
