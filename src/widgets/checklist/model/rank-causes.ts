import type { TriageEvidence } from '../../../schemas/triage.ts';
import { holds } from './conditions.ts';
import type { RankedCause, Signals } from './types.ts';

/**
 * Causes by the points that the evidence gives them, likeliest first, those without a positive sum left out.
 * Equal points: the cause that the evidence names first comes first.
 */
export function rankCauses(evidence: readonly TriageEvidence[], signals: Signals): RankedCause[] {
  const points = new Map<string, number>();
  for (const entry of evidence) {
    if (!holds(entry.if, signals)) continue;
    for (const cause in entry.points) {
      points.set(cause, (points.get(cause) ?? 0) + (entry.points[cause] ?? 0));
    }
  }
  const ranked: RankedCause[] = [];
  for (const [id, sum] of points) if (sum > 0) ranked.push({ id, points: sum });
  return ranked.sort((a, b) => b.points - a.points);
}

/** Ids of the evidence that speaks for a cause, strongest first; what is always so is no evidence. */
export function reasonsFor(cause: string, evidence: readonly TriageEvidence[], signals: Signals): string[] {
  const pointsOf = (entry: TriageEvidence) => entry.points[cause] ?? 0;
  return evidence
    .filter((entry) => entry.if !== undefined && pointsOf(entry) > 0 && holds(entry.if, signals))
    .sort((a, b) => pointsOf(b) - pointsOf(a))
    .map(({ id }) => id);
}
