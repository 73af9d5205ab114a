import { bestText } from '../../quotes/model/verdict.ts';
import type { Comparison } from './model.ts';
import type { Score } from './score.ts';
import type { CriterionData, CriterionId } from './types.ts';
import type { Sensitivity, BestOffer, WeightMove } from './verdict.ts';

/** How offers and criteria are called. */
export interface Names {
  /** Prefix → what the reader sees. */
  offer: (prefix: string) => string;
  criteria: readonly CriterionData[];
}

/** A score as its range: `19 到 29`. */
export function scoreWords({ low, high }: Score): string {
  return low === high ? String(low) : `${low} 到 ${high}`;
}

/** How the offers of a comparison are called. */
export function namesOf({ offers }: Comparison, criteria: readonly CriterionData[]): Names {
  return { offer: (prefix) => offers.find((one) => one.prefix === prefix)?.label ?? prefix, criteria };
}

/** Says which offer costs least over the period, by how much, and which could not be compared. */
export function cheapestWords({ cheapest, results }: Comparison): string {
  const labels = cheapest.map(({ label }) => label).join('、');
  if (cheapest.length === 0) return bestText(results) || '填两份报价才比得出谁便宜。';
  return cheapest.length > 1 ? `${labels}一样便宜。` : `${labels}。${bestText(results)}`;
}

/** Says which offer scores best, as far as that can be told. */
export function verdictWords(result: BestOffer, names: Names): string {
  const list = (prefixes: readonly string[]) => prefixes.map(names.offer).join('、');
  switch (result.kind) {
    case 'too-few':
      return '填两份报价才比得出谁的得分高。';
    case 'no-weight':
      return '五项权重都是 0，没有得分可比。';
    case 'nothing-checked':
      return '还一项都没查，谁高谁低说不出来。';
    case 'best':
      return `${names.offer(result.best)}。没查的几项不管查成什么样，都改变不了。`;
    case 'tie':
      return `${list(result.among)}并列。`;
    case 'open': {
      const settle = result.settle.slice(0, 2).map((id) => `「${criterionName(id, names)}」`);
      return `还分不出：${list(result.among)}都可能最高。先去查${settle.join('和')}。`;
    }
  }
}

/** Says how far the best score hangs on the weights. */
export function sensitivityWords(result: Sensitivity, now: BestOffer, names: Names): string[] {
  if (now.kind !== 'best' && now.kind !== 'tie' && now.kind !== 'open') return [];
  if (result.changed === 0) {
    return [`权重各加减 1 的 ${result.weightings} 种组合都试过，结论不变。`];
  }
  return [
    ...result.moves.map((move) => moveWords(move, names)),
    `五项权重各加减 1 以内共有 ${result.weightings} 种组合，其中 ${result.changed} 种结论会变。` +
      (result.moves.length === 0 ? '单动一项不会变。' : '两家差得不多，别只看得分。'),
  ];
}

function moveWords({ criterion, from, to, verdict }: WeightMove, names: Names): string {
  const then =
    verdict.kind === 'best'
      ? `得分最高的是${names.offer(verdict.best)}`
      : 'among' in verdict
        ? `${verdict.among.map(names.offer).join('、')}${verdict.kind === 'tie' ? '并列' : '都可能最高'}`
        : '就没有得分可比了';
  return `「${criterionName(criterion, names)}」从 ${from} 改成 ${to}，${then}。`;
}

function criterionName(id: CriterionId, { criteria }: Names): string {
  return criteria.find((one) => one.id === id)?.name ?? id;
}
