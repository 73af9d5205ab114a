import { addDays, daysBetween } from './calendar-day.ts';

/** Until when a pre-authorization can be completed. */
export interface PreauthDeadline {
  /** Last day, `YYYY-MM-DD`. */
  day: string;
  /** Days left after today; negative once it is over. */
  daysLeft: number;
  /** `alert` when it is time to hurry, `expired` after the last day. */
  state: 'fresh' | 'alert' | 'expired';
}

/** How long a pre-authorization lasts and from which day on we warn, in days after it was made. */
export interface PreauthLimits {
  validDays: number;
  alertDay: number;
}

/**
 * The last day for completing a pre-authorization.
 *
 * @param madeOn day of the pre-authorization (of the top-up, if the amount was raised), `YYYY-MM-DD`
 */
export function preauthDeadline(madeOn: string, today: string, limits: PreauthLimits): PreauthDeadline {
  const day = addDays(madeOn, limits.validDays);
  const age = daysBetween(madeOn, today);
  const state = age > limits.validDays ? 'expired' : age >= limits.alertDay ? 'alert' : 'fresh';
  return { day, daysLeft: limits.validDays - age, state };
}
