import { describe, expect, it } from 'vitest';
import { workCalendar } from '../../src/loaders/work-calendar.ts';
import { isMinute } from '../../src/domain/calendar-day.ts';
import { preauthDeadline } from '../../src/domain/preauth-deadline.ts';
import {
  isWorkingDay,
  settlementDay,
  workingDaysAfter,
  type Cycle,
} from '../../src/domain/settlement-date.ts';

const calendar = workCalendar();
const cutOff = 23;

/** Sold at · cycle · paid out on; each looked up on a wall calendar with the official holidays of 2026. */
const dates: [soldAt: string, cycle: Cycle, day: string, why: string][] = [
  ['2026-11-24T10:00', 't1', '2026-11-25', 'a Tuesday'],
  ['2026-11-24T22:59', 't1', '2026-11-25', 'a minute before the cut-off'],
  ['2026-11-24T23:00', 't1', '2026-11-26', 'at the cut-off it counts with Wednesday'],
  ['2026-11-20T15:00', 't1', '2026-11-23', 'a Friday is paid on Monday'],
  ['2026-11-20T23:30', 't1', '2026-11-23', 'late Friday counts with Saturday, still Monday'],
  ['2026-11-19T23:30', 't1', '2026-11-23', 'late Thursday counts with Friday'],
  ['2026-11-21T12:00', 't1', '2026-11-23', 'a Saturday'],
  ['2026-11-22T23:30', 't1', '2026-11-24', 'late Sunday counts with Monday'],
  ['2026-02-13T12:00', 't1', '2026-02-14', 'Saturday 14 February is worked before Spring Festival'],
  ['2026-02-13T23:30', 't1', '2026-02-24', 'counts with the last working day before Spring Festival'],
  ['2026-02-14T12:00', 't1', '2026-02-24', 'paid after Spring Festival'],
  ['2026-02-17T12:00', 't1', '2026-02-24', 'holidays roll over and are paid together'],
  ['2026-09-24T12:00', 't1', '2026-09-28', 'Mid-Autumn Friday to Sunday'],
  ['2026-09-30T12:00', 't1', '2026-10-08', 'before National Day'],
  ['2026-10-05T12:00', 't1', '2026-10-08', 'within National Day'],
  ['2026-10-09T12:00', 't1', '2026-10-10', 'Saturday 10 October is worked'],
  ['2026-10-09T12:00', 'd1', '2026-10-10', 'next natural day'],
  ['2026-10-01T12:00', 'd1', '2026-10-02', 'D+1 knows no holidays'],
  ['2026-10-01T23:10', 'd1', '2026-10-03', 'D+1 after the cut-off'],
  ['2026-10-01T12:00', 'd0', '2026-10-01', 'same day'],
  ['2026-10-01T23:10', 'd0', '2026-10-02', 'same day, but counted with the next'],
  ['2026-02-28T12:00', 't1', '2026-03-02', 'over the end of February'],
];

describe('settlementDay', () => {
  it.each(dates)('%s %s → %s (%s)', (soldAt, cycle, day) => {
    expect(settlementDay(soldAt, cycle, calendar, cutOff).day).toBe(day);
  });

  it('names the days without payout in between', () => {
    expect(settlementDay('2026-09-30T12:00', 't1', calendar, cutOff).daysOff).toHaveLength(7);
  });

  it('says so where the official holidays are not known yet', () => {
    const beyond = `${calendar.years[1]}-12-31T12:00`;
    expect(settlementDay(beyond, 't1', calendar, cutOff).certain).toBe(false);
    expect(settlementDay(beyond, 'd1', calendar, cutOff).certain).toBe(true);
    expect(settlementDay('2026-11-24T10:00', 't1', calendar, cutOff).certain).toBe(true);
  });
});

describe('working days', () => {
  it('knows holidays, worked weekends and plain weekends', () => {
    expect(isWorkingDay('2026-10-01', calendar)).toBe(false);
    expect(isWorkingDay('2026-10-10', calendar)).toBe(true);
    expect(isWorkingDay('2026-10-11', calendar)).toBe(false);
    expect(isWorkingDay('2026-10-12', calendar)).toBe(true);
  });

  it.each([
    ['2099-01-01', false],
    ['2099-05-01', false],
    ['2099-10-02', false],
    ['2099-10-09', true],
    ['2099-10-10', false],
  ])('in a year that is not announced, %s is worked: %s', (day, worked) => {
    expect(isWorkingDay(day, calendar)).toBe(worked);
  });

  it('counts them', () => {
    expect(workingDaysAfter('2026-11-20', '2026-11-20', calendar)).toBe(0);
    expect(workingDaysAfter('2026-11-20', '2026-11-24', calendar)).toBe(2);
    expect(workingDaysAfter('2026-11-24', '2026-11-20', calendar)).toBe(0);
    expect(workingDaysAfter('2026-09-30', '2026-10-10', calendar)).toBe(3);
  });
});

describe('preauthDeadline', () => {
  const limits = { validDays: 30, alertDay: 25 };
  it.each([
    ['2026-11-24', '2026-11-24', 'fresh', 30],
    ['2026-11-24', '2026-12-18', 'fresh', 6],
    ['2026-11-24', '2026-12-19', 'alert', 5],
    ['2026-11-24', '2026-12-24', 'alert', 0],
    ['2026-11-24', '2026-12-25', 'expired', -1],
    ['2026-02-10', '2026-03-12', 'alert', 0],
  ])('made on %s, seen on %s: %s', (madeOn, today, state, daysLeft) => {
    expect(preauthDeadline(madeOn, today, limits)).toMatchObject({ state, daysLeft });
  });

  it('gives the last day', () => {
    expect(preauthDeadline('2026-11-24', '2026-11-24', limits).day).toBe('2026-12-24');
  });
});

it.each([
  ['2026-11-24T10:00', true],
  ['2026-02-29T10:00', false],
  ['2024-02-29T10:00', true],
  ['2026-11-24T24:00', false],
  ['2026-11-24 10:00', false],
  ['2026-13-01T10:00', false],
  ['', false],
])('isMinute(%s) is %s', (text, expected) => {
  expect(isMinute(text)).toBe(expected);
});
