import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addMonths, reminders } from '../../src/domain/key-dates.ts';
import { calendarFile } from '../../src/widgets/key-dates/model/calendar-file.ts';
import { readEntries } from '../../src/loaders/content-files.ts';
import type { KeyDate } from '../../src/schemas/key-date.ts';

const keyDates = new Map(
  readEntries('content', 'key-dates.yaml', 'list').map(({ id, data }) => [id, data as KeyDate]),
);
function daysOf(id: string, from: string): string[] {
  const keyDate = keyDates.get(id);
  if (!keyDate) throw new Error(`content/key-dates.yaml has no ${id}`);
  return reminders(keyDate, from).map(({ day }) => day);
}

test.each([
  ['preauth', '2026-11-01', ['2026-11-26', '2026-12-01']],
  ['preauth', '2028-02-01', ['2028-02-26', '2028-03-02']],
  ['wechat-refund', '2026-11-28', ['2027-10-29', '2027-11-28']],
  ['police-freeze', '2026-08-31', ['2027-02-28']],
  ['police-freeze', '2027-08-31', ['2028-02-29']],
  ['aml-answer', '2026-12-20', ['2027-01-04']],
  ['retrieval', '2026-12-01', ['2026-11-29', '2026-12-01']],
])('%s from %s falls on %j', (id, from, days) => {
  expect(daysOf(id, from)).toEqual(days);
});

test.each(['', '2026-02-30', '28 日'])('nothing follows from %j, which is no day', (from) => {
  expect(daysOf('preauth', from)).toEqual([]);
});

test('a month later keeps the day, or takes the last one the month has', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-11-15', 6)).toBe('2027-05-15');
});

test('a calendar library reads whole-day events with an alarm', async () => {
  const file = await calendarFile(
    '预授权哪天到期',
    [
      { day: '2026-12-23', label: '第 25 天' },
      { day: '2026-12-28', label: '第 30 天，最后一天' },
    ],
    new Date('2026-11-28T08:00:00Z'),
  );
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  expect(
    events.map((component) => {
      const { summary, startDate } = new ICAL.Event(component);
      return [summary, startDate.toString(), startDate.isDate];
    }),
  ).toEqual([
    ['预授权哪天到期：第 25 天', '2026-12-23', true],
    ['预授权哪天到期：第 30 天，最后一天', '2026-12-28', true],
  ]);
  const alarms = events.map((event) => event.getFirstSubcomponent('valarm')?.getFirstProperty('trigger'));
  expect(
    alarms.map((trigger) => [trigger?.getParameter('related'), String(trigger?.getFirstValue())]),
  ).toEqual([
    ['START', 'PT9H'],
    ['START', 'PT9H'],
  ]);
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(2);
});
