import { tidy } from '../../../domain/chinese-number.ts';
import {
  isBlank,
  no,
  readAmount,
  readMonths,
  readRate,
  readTimes,
  type RateUnit,
  type FieldValue,
} from '../../../domain/field-values.ts';
import { maskNumbers } from '../../../domain/masked.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';

const longestName = 20;
const latest = '2099-12-31';

/** Where values come from, by link parameter. */
interface ValueSource {
  /** What was given; `undefined` if nothing. */
  text: (key: string) => string | undefined;
  /** What counts where the text was not understood, as a link writes it; without it the value counts as absent. */
  fallback?: (key: string) => string | undefined;
  /** What a rate without a sign is written in; percent unless said. */
  unit?: (key: string) => RateUnit | undefined;
}

/** Reads the values of links and fields one by one; each function takes a link parameter. */
export interface ValueReader {
  /** Parameters that were understood so far. */
  understood: readonly string[];
  /** What was not. */
  problems: readonly ParamProblem[];
  amount: (key: string) => bigint | undefined;
  average: (key: string) => bigint | undefined;
  /** A highest amount; none where it is zero, for nobody means that nothing is charged. */
  cap: (key: string) => bigint | undefined;
  rate: (key: string) => bigint | undefined;
  /** @param most highest number that is accepted */
  months: (key: string, most: number) => number | undefined;
  times: (key: string) => number | undefined;
  /** @param earliest first day that is accepted, `YYYY-MM-DD` */
  day: (key: string, earliest: string) => string | undefined;
  name: (key: string) => string | undefined;
  /** @param accepted each value with its meaning */
  choice: <T extends string>(key: string, accepted: Readonly<Record<T, string>>) => T | undefined;
}

/** Makes a reader. A blank value is an absent one; a bad value is kept as a problem. */
export function valueReader({ text, fallback, unit }: ValueSource): ValueReader {
  const understood: string[] = [];
  const problems: ParamProblem[] = [];
  const read = <T>(key: string, understand: (text: string) => FieldValue<T>): T | undefined => {
    const given = text(key);
    if (given === undefined || isBlank(given)) return undefined;
    const reading = understand(given);
    if (reading.ok) {
      understood.push(key);
      return reading.value;
    }
    problems.push({ key, value: given, message: reading.message });
    const other = fallback?.(key) ?? '';
    const instead = isBlank(other) ? reading : understand(other);
    return instead.ok ? instead.value : undefined;
  };
  return {
    understood,
    problems,
    amount: (key) => read(key, readAmount),
    average: (key) => read(key, readAverage),
    cap: (key) => read(key, readAmount) || undefined,
    rate: (key) => read(key, (given) => readRate(given, unit?.(key))),
    months: (key, most) => read(key, (given) => readMonths(given, 1, most)),
    times: (key) => read(key, (given) => readTimes(given, 1, 12)),
    day: (key, earliest) => read(key, (given) => readDay(tidy(given), earliest)),
    name: (key) => read(key, readName),
    choice: (key, accepted) => read(key, (given) => readChoice(tidy(given), accepted)),
  };
}

/** Values of `deposit.back` with their names. */
export const yesNoNames = { yes: '退', no: '不退' } as const;

/** A value of a quote as `writeQuote` gives it, for readers: figures as they are, words by their names. */
export function quotedText(value: string): string {
  return value === 'no' ? yesNoNames.no : value;
}

function readAverage(text: string): FieldValue<bigint> {
  const reading = readAmount(text);
  return reading.ok && reading.value === 0n ? no('平均每笔要大于 0 元') : reading;
}

function readChoice<T extends string>(text: string, accepted: Readonly<Record<T, string>>): FieldValue<T> {
  if (Object.keys(accepted).includes(text)) return { ok: true, value: text as T };
  const all = Object.entries<string>(accepted).map(([word, meaning]) => `${word}（${meaning}）`);
  return no(`只能是 ${all.join('、')}`);
}

function readDay(text: string, earliest: string): FieldValue<string> {
  const date = new Date(`${text}T00:00Z`);
  const exists = /^\d{4}-\d\d-\d\d$/.test(text) && date.getUTCDate() === Number(text.slice(8));
  if (!exists) return no('日期写成 2026-11-24 这样，而且要真有这一天');
  if (text < earliest) return no(`${earliest} 以前的规定本站没有`);
  if (text > latest) return no(`只算到 ${latest}`);
  return { ok: true, value: text };
}

function readName(text: string): FieldValue<string> {
  const name = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (/\d{11,}/.test(name.normalize('NFKC').replace(/[^\p{L}\d]/gu, ''))) {
    return no('像是电话或卡号，没收进去，请删掉。这里只写简称，比如「老王那份」');
  }
  if ([...name].length > longestName) return no(`最多 ${longestName} 个字`);
  return { ok: true, value: maskNumbers(name) };
}
