import { giveWay } from '../reading/task.ts';
import type { Pace, Settings } from '../types.ts';
import { payment, reasonCode, refund, voided, type List } from '../columns/list.ts';
import { dayOf, dayText } from '../columns/time.ts';
import { joinByAmount, type OpenTie } from './by-amount.ts';
import { candidatesBy, joinBest } from './candidates.ts';
import { setAsideOtherChannels } from './channels.ts';
import { learnClock } from './clock.ts';
import { coverage, dueDays, emptyDays, tradeDay, type Range } from './days.ts';
import { joinRefunds } from './refunds.ts';
import { markDuplicates } from './duplicates.ts';
import { netVoids } from './netted.ts';
import { Pairing } from './pairing.ts';
import { kindsOfNumber } from './same-kind.ts';

/** Two lists compared: partners, reasons in the lists themselves, and days. */
export interface Comparison {
  pairing: Pairing;
  ties: OpenTie[];
  /** For each duplicate the record that stays. */
  likes: { ours: Map<number, number>; theirs: Map<number, number> };
  /** Records of ours that are not yet due, with the day on which they are. */
  inCycle: Map<number, string>;
  cutoff: number;
  covered: { ours: Range | undefined; theirs: Range | undefined };
  emptyDays: { ours: string[]; theirs: string[] };
}

const outside = reasonCode('outside');

/** Compares two lists by the rules, step after step. Sets reasons in the lists. */
export async function match(ours: List, theirs: List, settings: Settings, pace: Pace): Promise<Comparison> {
  let step = 0;
  const next = async () => {
    pace.progress({ step: 'match', done: (step += 1) / 7 });
    await giveWay(pace);
  };
  setAsideOtherChannels(ours, theirs);
  const likes = { ours: markDuplicates(ours), theirs: markDuplicates(theirs) };
  await next();
  const kinds = kindsOfNumber(ours, theirs);
  const pairing = new Pairing(ours, theirs, kinds);
  await next();
  joinBest(pairing, candidatesBy(pairing, kinds, 'number', true), 'number', false, false);
  learnClock(pairing);
  await next();
  for (const basis of ['number', 'terminal', 'auth'] as const) {
    joinBest(pairing, candidatesBy(pairing, kinds, basis, true), basis, false, true);
    await next();
  }
  for (const basis of ['number', 'terminal'] as const)
    joinBest(pairing, candidatesBy(pairing, kinds, basis, false), basis, true, true);
  await next();
  const ties = joinByAmount(pairing, [payment]);
  joinRefunds(pairing);
  ties.push(...joinByAmount(pairing, [refund, voided]));
  netVoids(ours, (i) => pairing.isFree('ours', i));
  netVoids(theirs, (j) => pairing.isFree('theirs', j));
  return { pairing, ties, likes, ...settleDays(pairing, settings) };
}

/** What has no partner for a reason of days: not yet due, or on a day that the other list does not cover. */
function settleDays(pairing: Pairing, settings: Settings) {
  const { ours, theirs } = pairing;
  const cutoff = settings.cutoff ?? (theirs.settle.some((day) => day > 0) ? 23 : 24);
  const calendarDay = (list: List) => (i: number) => dayOf(list.time[i] ?? 0);
  const theirDay = (j: number) => tradeDay(theirs, j, cutoff);
  const ourDay = (i: number) => dayOf((ours.time[i] ?? 0) + (24 - cutoff) * 3600);
  const own = coverage(ours, calendarDay(ours), false);
  const other = coverage(theirs, theirDay, true);
  const dueOn = dueDays(settings);
  const today = settings.asof.slice(0, 10);
  const inCycle = new Map<number, string>();
  const used = new Set<number>();
  for (let i = 0; i < ours.size; i++) {
    if (!ours.compared(i)) continue;
    const day = ourDay(i);
    const late = !other.range || day > other.range[1];
    if (!pairing.isFree('ours', i)) used.add(day);
    else if (late && dueOn(day) > today) inCycle.set(i, dueOn(day));
    else {
      used.add(day);
      if (late || day < (other.range?.[0] ?? 0)) ours.reason[i] = outside;
    }
  }
  const theirUsed = new Set<number>();
  for (let j = 0; j < theirs.size; j++) {
    if (!theirs.compared(j)) continue;
    const day = dayOf(theirs.time[j] ?? 0);
    if (pairing.isFree('theirs', j) && !within(own.range, day)) theirs.reason[j] = outside;
    else theirUsed.add(day);
  }
  return {
    inCycle,
    cutoff,
    covered: { ours: own.range, theirs: other.range },
    emptyDays: { ours: emptyDays(own.days, theirUsed), theirs: emptyDays(other.days, used) },
  };
}

function within(range: Range | undefined, day: number): boolean {
  return range !== undefined && day >= range[0] && day <= range[1];
}

/** A range as the page shows it. */
export function rangeText(range: Range | undefined): [string, string] | undefined {
  return range && [dayText(range[0]), dayText(range[1])];
}
