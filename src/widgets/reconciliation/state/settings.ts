import { isMinute } from '../../../domain/calendar-day.ts';
import { tidy } from '../../../domain/chinese-number.ts';
import { isBlank, no, readAmount, readRate, type FieldValue } from '../../../domain/field-values.ts';
import type { Cycle } from '../../../domain/settlement-date.ts';
import { repeatedParams, type ParamProblem } from '../../shared/param-problem.ts';
import type { Settings } from '../model/types.ts';

/** Parameters of a link, which are also the fields of the form. */
export const keys = ['cycle', 'asof', 'cutoff', 'a.credit', 'a.debit', 'a.debit.cap', 'a.qr'] as const;
export type Key = (typeof keys)[number];

/** What was typed or given by a link; a value that is absent or blank is the usual one. */
export type Given = Partial<Record<Key, string>>;

/** Each way of being paid out with its words. */
export const cycles: Readonly<Record<Cycle, string>> = {
  t1: '下一个工作日（T+1）',
  d1: '第二天（D+1）',
  d0: '当天（D+0）',
};

const latestHour = 24;

const readers: { [K in Key]: (text: string) => FieldValue<unknown> } = {
  cycle: readCycle,
  asof: readTime,
  cutoff: readHour,
  'a.credit': readRate,
  'a.debit': readRate,
  'a.debit.cap': readAmount,
  'a.qr': readRate,
};

/** What is wrong with a value and what is accepted; nothing if it can be used or is blank. */
export function faultOf(key: Key, text: string | undefined): string | undefined {
  if (text === undefined || isBlank(text)) return undefined;
  const reading = readers[key](text);
  return reading.ok ? undefined : reading.message;
}

/** Reads a link. A value that cannot be used is named and left out; the rest counts. Never throws. */
export function readLink(query: URLSearchParams): { given: Given; problems: ParamProblem[] } {
  const given: Given = {};
  const problems = repeatedParams(query, keys);
  for (const key of keys) {
    const value = query.get(key) ?? '';
    if (isBlank(value)) continue;
    const message = faultOf(key, value);
    if (message === undefined) given[key] = key === 'cycle' ? tidy(value) : value;
    else problems.push({ key, value, message });
  }
  return { given, problems };
}

/** Writes what can be used as a link that reads back the same. */
export function writeLink(given: Given): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of keys) {
    const text = given[key] ?? '';
    if (isBlank(text) || faultOf(key, text) !== undefined) continue;
    query.set(key, key === 'asof' ? timeText(text) : tidy(text));
  }
  return query;
}

/**
 * What a comparison is to go by; what cannot be used counts as absent.
 *
 * @param now `YYYY-MM-DDTHH:mm`, Beijing time
 */
export function settingsOf(given: Given, now: string): Pick<Settings, 'cycle' | 'asof' | 'cutoff' | 'rates'> {
  return {
    cycle: usable(given.cycle, readCycle) ?? 't1',
    asof: usable(given.asof, readTime) ?? now,
    cutoff: usable(given.cutoff, readHour),
    rates: {
      credit: usable(given['a.credit'], readRate),
      debit: usable(given['a.debit'], readRate),
      debitCap: usable(given['a.debit.cap'], readAmount),
      qr: usable(given['a.qr'], readRate),
    },
  };
}

function usable<T>(text: string | undefined, read: (text: string) => FieldValue<T>): T | undefined {
  if (text === undefined || isBlank(text)) return undefined;
  const reading = read(text);
  return reading.ok ? reading.value : undefined;
}

function readCycle(text: string): FieldValue<Cycle> {
  const cycle = tidy(text);
  return cycle in cycles ? { ok: true, value: cycle as Cycle } : no('只能是 t1、d1、d0');
}

function readTime(text: string): FieldValue<string> {
  const time = timeText(text);
  return isMinute(time) && time >= '2000'
    ? { ok: true, value: time }
    : no('时间看不懂，写成 2026-11-20T14:05 这样');
}

function timeText(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase();
}

function readHour(text: string): FieldValue<number> {
  const [, hour = ''] = /^(\d{1,2})(?::00|点|时)?$/.exec(tidy(text)) ?? [];
  return hour !== '' && Number(hour) <= latestHour
    ? { ok: true, value: Number(hour) }
    : no('写 0 到 24 之间的整点，比如 23');
}
