import { yuanText } from '../../../domain/money.ts';
import { joinWithSpaces } from '../../../domain/join-with-spaces.ts';
import { Figure } from '../../shared/Figure.tsx';
import { omission } from '../../quotes/model/report-lines.ts';
import type { Results } from '../../quotes/model/results.ts';
import { cheapest } from '../../quotes/model/cheapest.ts';
import { bestText, pairsOf } from '../../quotes/model/verdict.ts';
import { PairLine } from '../../quotes/view/PairLine.tsx';

/** What must be known beside the figures: what they leave out, what is tied up, and which quote is the cheapest. */
export function Remarks({ results }: { results: Results }) {
  return (
    <>
      {results.quotes.map((quote) => {
        const text = omission(quote);
        return text && <p key={quote.prefix}>{text}</p>;
      })}
      {results.quotes
        .filter(({ totals }) => totals.tiedUp > 0n)
        .map(({ prefix, label, totals }) => (
          <p key={prefix}>{joinWithSpaces(label, `另押 ${yuanText(totals.tiedUp)}，退得回来，不算花费。`)}</p>
        ))}
      <Cheapest results={results} />
    </>
  );
}

/** The cheapest of several quotes, why, and where two cost the same. */
function Cheapest({ results }: { results: Results }) {
  if (results.quotes.length < 2) return null;
  const best = cheapest(results);
  return (
    <>
      <hr />
      {best && (
        <p class="total">
          最省：
          <Figure name="best" value={best.prefix} text={best.label} />
        </p>
      )}
      <p>{bestText(results)}</p>
      {pairsOf(results).map((pair) => (
        <PairLine key={`${pair.first.prefix}${pair.second.prefix}`} pair={pair} />
      ))}
    </>
  );
}
