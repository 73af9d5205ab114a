import { one, percentOf, yuanOf } from './numbers.ts';
import type { FigureUnit } from './tokens.ts';

/** A rate as a figure may be read: certain, or one of several. */
export type RateReading =
  | { kind: 'sure'; percent: string }
  | { kind: 'either'; options: { percent: string; label: string }[]; likely?: number }
  | { kind: 'none' };

/** A figure as texts give it. */
export interface Figure {
  value: bigint;
  unit: FigureUnit;
  words: string;
  isSlang?: boolean | undefined;
}

const divisors: Record<FigureUnit, bigint> = {
  percent: 1n,
  permille: 10n,
  permyriad: 100n,
  bare: 1n,
  yuan: 1n,
};

/** Above this, in percent, a rate is asked about; up to ten 千分之 is the other reading, beyond it 万分之. */
const usualMost = 2n * one;

/** Reads a figure as a share of the amount. */
export function rateReading({ value, unit, words, isSlang }: Figure): RateReading {
  const percent = unit === 'yuan' ? undefined : percentOf(value, divisors[unit]);
  if (percent === undefined || value > divisors[unit] * 100n * one) return { kind: 'none' };
  if (isSlang) {
    const ten = percentOf(value * 10n, divisors[unit]) ?? percent;
    return either([`${percent}%（千分之 ${percentOf(value) ?? ''}）`, percent], [`${ten}%`, ten], 0);
  }
  if (unit === 'permyriad' && /^万\s*\d/.test(words)) {
    const perTenThousand = yuanOf(value) ?? '';
    return {
      kind: 'either',
      likely: 0,
      options: [
        { percent, label: `${percent}%（每 1 万元收 ${perTenThousand} 元）` },
        { percent: '', label: '不是费率，是别的意思' },
      ],
    };
  }
  if (unit === 'permille' || unit === 'permyriad' || value === 0n) return { kind: 'sure', percent };
  if (value > 10n * one) return byHundred(value, percent, '万');
  if (value > usualMost) return byTen(value, percent);
  if (unit === 'bare' && value < one / 50n) {
    const whole = percentOf(value * 100n) ?? percent;
    return either([`${whole}%`, whole], [`${percent}%`, percent]);
  }
  return { kind: 'sure', percent };
}

function byHundred(value: bigint, percent: string, word: string): RateReading {
  const meant = percentOf(value, 100n);
  if (meant === undefined) return { kind: 'none' };
  return either([`${meant}%（${word} ${percent}）`, meant], [`${percent}%`, percent]);
}

function byTen(value: bigint, percent: string): RateReading {
  const meant = percentOf(value, 10n);
  if (meant === undefined) return { kind: 'none' };
  return either([`${meant}%（千分之 ${percent}）`, meant], [`${percent}%`, percent]);
}

function either(one: [string, string], other: [string, string], likely?: number): RateReading {
  const options = [one, other].map(([label, percent]) => ({ label, percent }));
  return likely === undefined ? { kind: 'either', options } : { kind: 'either', options, likely };
}
