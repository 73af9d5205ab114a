import { toFen } from '../../../domain/tariff/break-even.ts';
import { Figure } from '../../shared/Figure.tsx';
import { money } from '../model/slip-rows.ts';
import { pairWords, type Pair } from '../model/verdict.ts';

/** Where two quotes cost the same, or that one is cheaper however much is taken in. */
export function PairLine({ pair }: { pair: Pair }) {
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
