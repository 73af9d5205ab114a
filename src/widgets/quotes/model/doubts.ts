import { readRate, type RateUnit } from '../../../domain/field-values.ts';
import { percentPlain } from '../../../domain/money.ts';

/** A value that was understood but hardly can be meant: it counts as typed, and the field asks. */
export interface Doubt {
  /** 「写的是 60%，是不是万 60（0.6%）？」 */
  question: string;
  /** What the button that takes the other reading says. */
  take: string;
  /** What it writes into the fields, by link parameter; rates in percent. */
  values: Readonly<Record<string, string>>;
}

const percent = 10_000_000n;

/** Above this a rate is asked about, in parts per billion: cards issued abroad cost more than others. */
const doubtfulAbove = { usual: 2n * percent, foreign: 3n * percent };
/** Above this 万分之 is the likelier reading, up to it 千分之. */
const myriadAbove = 10n * percent;
/** Under this a rate looks like a bare fraction: 0.006 for 0.6 %. */
const fractionBelow = percent / 50n;
const addonAbove = percent / 2n;

/**
 * What to ask about a rate, if anything.
 *
 * @param key link parameter with its prefix
 * @param unit what a number without a sign is written in
 */
export function doubtOf(key: string, text: string, unit: RateUnit = 'percent'): Doubt | undefined {
  const reading = readRate(text, unit);
  if (!reading.ok || reading.value === 0n) return undefined;
  const rate = reading.value;
  const own = key.slice(key.indexOf('.') + 1);
  if (own === 'd0') return rate >= percent ? perPayment(key, rate) : undefined;
  if (own === 'addon') return rate > addonAbove ? divided(key, rate, 100n, '万') : undefined;
  if (rate > myriadAbove) return divided(key, rate, 100n, '万');
  if (rate > (own.includes('foreign') ? doubtfulAbove.foreign : doubtfulAbove.usual)) {
    return divided(key, rate, 10n, '千分之');
  }
  return rate < fractionBelow ? asFraction(key, rate) : undefined;
}

function divided(key: string, rate: bigint, by: bigint, word: string): Doubt {
  const written = percentPlain(rate);
  const meant = percentPlain(rate / by);
  return {
    question: `写的是 ${written}%，是不是${word} ${written}（${meant}%）？`,
    take: `改成 ${meant}%`,
    values: { [key]: meant },
  };
}

function asFraction(key: string, rate: bigint): Doubt {
  const meant = percentPlain(rate * 100n);
  return {
    question: `写的是 ${percentPlain(rate)}%，是不是 ${meant}%？`,
    take: `改成 ${meant}%`,
    values: { [key]: meant },
  };
}

function perPayment(key: string, rate: bigint): Doubt {
  const yuan = percentPlain(rate);
  return {
    question: `写的是加收 ${yuan}%，是不是每笔加 ${yuan} 元？`,
    take: `改成每笔 ${yuan} 元`,
    values: { [key]: '', [`${key}.fixed`]: yuan },
  };
}
