import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-day.ts';
import { triage } from '../../src/widgets/checklist/model/triage.ts';
import { otherCases } from '../support/desk-cases-others.ts';
import { paymentCases } from '../support/desk-cases-payments.ts';
import { outcomeText, verdictText } from '../support/outcome-text.ts';
import { answersOf, readTriageData } from '../support/triage-data.ts';

/* Each case holds on a Tuesday and on a Saturday. */

const data = readTriageData();
const days = ['2026-11-24', '2026-11-28'];

describe.each(days)('on %s', (today) => {
  it.each([...paymentCases, ...otherCases])(
    '$query',
    ({ query, verdict, first, amongTwo, notFirst, says, never }) => {
      const link = query.replace(/\{(-\d+)\}/g, (_, days: string) => addDays(today, Number(days)));
      const outcome = triage(answersOf(link, data), data, `${today}T23:00`);
      const ranked = outcome.causes.map(({ id }) => id);
      expect([verdict].flat()).toContain(outcome.chargeAgain.verdict);
      expect([first].flat()).toContain(ranked[0]);
      if (amongTwo) expect(ranked.slice(0, 2)).toContain(amongTwo);
      if (notFirst) expect(ranked[0]).not.toBe(notFirst);
      if (says) expect(verdictText(outcome)).toMatch(says);
      if (never) expect(outcomeText(outcome)).not.toMatch(never);
      expect(outcome.contradictions).toEqual([]);
    },
  );
});
