import type { JSX } from 'preact';
import { toFen } from '../../domain/tariff/index.ts';
import { Figure } from '../shared/Figure.tsx';
import { money, type Results } from './model/results.ts';
import { bestText, cheapest, pairsOf, pairWords, type Pair } from './model/verdict.ts';

/** The cheapest of several quotes, why, and where two cost the same. */
export function Verdict({ results }: { results: Results }): JSX.Element | null {
  const best = cheapest(results);
  if (!best) return null;
  return (
    <>
      <hr />
      <p class="total">
        最省：
        <Figure name="best" value={best.prefix} text={best.label} />
      </p>
      <p>{bestText(results)}</p>
      {pairsOf(results).map((pair) => (
        <PairLine key={`${pair.first.prefix}${pair.second.prefix}`} pair={pair} />
      ))}
    </>
  );
}

function PairLine({ pair }: { pair: Pair }): JSX.Element {
  const { before, after } = pairWords(pair);
  const { first, second, meet } = pair;
  return (
    <p>
      {before}
      {meet && <Figure name={`break-even.${first.prefix}.${second.prefix}`} {...money(toFen(meet.amount))} />}
      {after}
    </p>
  );
}
