import {
  criterionIds,
  defaultWeight,
  type CriterionId,
  type Finding,
  type Findings,
  type Weights,
} from './types.ts';

/** One row of the arithmetic: weight × points of the finding. */
export interface ScoreLine {
  criterion: CriterionId;
  weight: number;
  finding: Finding;
  /** Points if what is unknown turns out badly. */
  low: number;
  /** Points if what is unknown turns out well. */
  high: number;
}

/** What an offer scores; a range, because what has not been checked is not known. */
export interface Score {
  lines: ScoreLine[];
  low: number;
  high: number;
  /** Points of an offer that meets everything; 0 if every weight is 0. */
  full: number;
}

/** Points of a finding, lowest and highest: an unchecked criterion may turn out either way. */
export const findingPoints: Record<Finding, readonly [low: number, high: number]> = {
  met: [2, 2],
  doubtful: [1, 1],
  'not-met': [0, 0],
  unchecked: [0, 2],
};

/** Nothing checked yet. */
export const noFindings: Findings = {
  brand: 'unchecked',
  authorization: 'unchecked',
  service: 'unchecked',
  fees: 'unchecked',
  reviews: 'unchecked',
};

/** Every criterion counts alike. */
export const equalWeights: Weights = {
  brand: defaultWeight,
  authorization: defaultWeight,
  service: defaultWeight,
  fees: defaultWeight,
  reviews: defaultWeight,
};

/**
 * Scores one offer by the reader's own weights and findings.
 *
 * @param weights whole numbers 0 … 5
 */
export function scoreOffer(weights: Weights, findings: Findings): Score {
  const lines = criterionIds.map((criterion) => {
    const [low, high] = findingPoints[findings[criterion]];
    const weight = weights[criterion];
    return { criterion, weight, finding: findings[criterion], low: weight * low, high: weight * high };
  });
  const sum = (pick: (line: ScoreLine) => number) => lines.reduce((total, line) => total + pick(line), 0);
  return {
    lines,
    low: sum((line) => line.low),
    high: sum((line) => line.high),
    full: sum((line) => line.weight * 2),
  };
}
