import { percentPlain } from './money.ts';

/** The reader's form of a rate: at least two decimals, `0.60%`, `0.4825%`. @param rate parts per billion */
export function percentText(rate: bigint): string {
  const [whole = '', fraction = ''] = percentPlain(rate).split('.');
  return `${whole}.${fraction.padEnd(2, '0')}%`;
}
