import { tidy } from '../../domain/chinese-number.ts';
import { isBlank, readAmount, readMonths, readRate, type Reading } from '../../domain/field-values.ts';
import type { ParamProblem } from '../shared/param-problem.ts';

const longestName = 20;
const lastYear = 2099;

/**
 * Reads the values of links and fields one by one. A blank value is an absent one; a bad value counts as absent too and is
 * kept as a problem.
 */
export class ValueReader {
  readonly problems: ParamProblem[] = [];
  readonly #source: (key: string) => string | undefined;

  /** @param source what was given for a parameter, `undefined` if nothing */
  constructor(source: (key: string) => string | undefined) {
    this.#source = source;
  }

  amount(key: string): bigint | undefined {
    return this.#read(key, readAmount);
  }

  average(key: string): bigint | undefined {
    return this.#read(key, (text) => {
      const reading = readAmount(text);
      return reading.ok && reading.value === 0n ? no('平均每笔要大于 0 元') : reading;
    });
  }

  rate(key: string): bigint | undefined {
    return this.#read(key, readRate);
  }

  months(key: string): number | undefined {
    return this.#read(key, (text) => readMonths(text, 1, 60));
  }

  /** @param earliest first day that is accepted, `YYYY-MM-DD` */
  day(key: string, earliest: string): string | undefined {
    return this.#read(key, (text) => readDay(tidy(text), earliest));
  }

  name(key: string): string | undefined {
    return this.#read(key, readName);
  }

  /** @param accepted each value with its meaning */
  choice<T extends string>(key: string, accepted: Readonly<Record<T, string>>): T | undefined {
    return this.#read(key, (text) => {
      const value = tidy(text);
      if (Object.keys(accepted).includes(value)) return { ok: true, value: value as T };
      const all = Object.entries<string>(accepted).map(([word, meaning]) => `${word}（${meaning}）`);
      return no(`只能是 ${all.join('、')}`);
    });
  }

  #read<T>(key: string, read: (text: string) => Reading<T>): T | undefined {
    const text = this.#source(key);
    if (text === undefined || isBlank(text)) return undefined;
    const reading = read(text);
    if (reading.ok) return reading.value;
    this.problems.push({ key, value: text, message: reading.message });
    return undefined;
  }
}

/** Values of `deposit.back` with their names. */
export const yesNoNames = { yes: '退', no: '不退' } as const;

function readDay(text: string, earliest: string): Reading<string> {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = match !== null && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists) return no('日期写成 2026-11-24 这样，而且要真有这一天');
  if (text < earliest) return no(`${earliest} 以前的规定本站没有`);
  if (year > lastYear) return no(`只算到 ${lastYear} 年`);
  return { ok: true, value: text };
}

function readName(text: string): Reading<string> {
  const name = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (/\d{11,}/.test(name.normalize('NFKC').replace(/[\s-]/g, ''))) {
    return no('像是电话或卡号，已去掉。这里只写报价的简称，比如「老王那份」');
  }
  if ([...name].length > longestName) return no(`最多 ${longestName} 个字`);
  return { ok: true, value: name };
}

function no(message: string): Reading<never> {
  return { ok: false, message };
}
