import { scoreOffer, type Score } from './score.ts';
import { criterionIds, weightRange, type CriterionId, type Findings, type Weights } from './types.ts';

/** Which offer scores best, as far as that can be told. */
export type BestOffer =
  /** Fewer than two offers. */
  | { kind: 'too-few' }
  /** Every weight is 0. */
  | { kind: 'no-weight' }
  /** No offer has a finding that counts. */
  | { kind: 'nothing-checked' }
  /** One offer is ahead however the open checks turn out. */
  | { kind: 'best'; best: string }
  /** Several offers share the highest score, and nothing is open about it. */
  | { kind: 'tie'; among: string[] }
  /** Any of these may still come out best; `settle` = what to check first, heaviest first. */
  | { kind: 'open'; among: string[]; settle: CriterionId[] };

/** An offer's findings under its prefix. */
interface Offer {
  prefix: string;
  findings: Findings;
}

/** Names the offer with the best score; what is not known stays open. */
export function verdict(weights: Weights, offers: readonly Offer[]): BestOffer {
  if (offers.length < 2) return { kind: 'too-few' };
  const scores = offers.map(({ findings }) => scoreOffer(weights, findings));
  if (scores.every(({ full }) => full === 0)) return { kind: 'no-weight' };
  if (scores.every(isEmpty)) return { kind: 'nothing-checked' };
  const floor = Math.max(...scores.map(({ low }) => low));
  const ahead = offers.filter((_, i) => (scores[i]?.high ?? 0) >= floor);
  const among = ahead.map(({ prefix }) => prefix);
  const settle = criterionIds
    .filter((id) => weights[id] > 0 && ahead.some(({ findings }) => findings[id] === 'unchecked'))
    .sort((a, b) => weights[b] - weights[a]);
  const [best] = among;
  if (best !== undefined && among.length === 1) return { kind: 'best', best };
  return settle.length === 0 ? { kind: 'tie', among } : { kind: 'open', among, settle };
}

function isEmpty({ lines }: Score): boolean {
  return lines.every(({ weight, finding }) => weight === 0 || finding === 'unchecked');
}

/** One weight moved by one step, and what the verdict is then. */
export interface WeightMove {
  criterion: CriterionId;
  from: number;
  to: number;
  verdict: BestOffer;
}

/** How much the verdict depends on the weights. */
export interface Sensitivity {
  /** Single steps of one weight that change which offers are in front. */
  moves: WeightMove[];
  /** Number of weightings within one step of the reader's, each weight on its own. */
  weightings: number;
  /** How many of them change which offers are in front. */
  changed: number;
}

/** Tries every weighting in which each weight differs from the reader's by at most one step. */
export function sensitivity(weights: Weights, offers: readonly Offer[]): Sensitivity {
  const front = (some: Weights) => inFront(verdict(some, offers)).join();
  const now = front(weights);
  const differs = (other: Weights) => front(other) !== now;
  const all = neighbours(weights);
  const moves = criterionIds.flatMap((criterion) =>
    steps(weights[criterion])
      .filter((to) => to !== weights[criterion])
      .map((to) => ({ ...weights, [criterion]: to }))
      .filter(differs)
      .map((other) => ({
        criterion,
        from: weights[criterion],
        to: other[criterion],
        verdict: verdict(other, offers),
      })),
  );
  return { moves, weightings: all.length, changed: all.filter(differs).length };
}

/** The offers that score best or may do so, by prefix; none if nothing can be said. */
export function inFront(result: BestOffer): string[] {
  if (result.kind === 'best') return [result.best];
  return 'among' in result ? result.among : [];
}

function steps(weight: number): number[] {
  return [weight - 1, weight, weight + 1].filter((to) => to >= weightRange.min && to <= weightRange.max);
}

function neighbours(weights: Weights): Weights[] {
  return criterionIds.reduce<Weights[]>(
    (list, id) => list.flatMap((one) => steps(weights[id]).map((to) => ({ ...one, [id]: to }))),
    [weights],
  );
}
