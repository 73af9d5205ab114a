import type { JSX } from 'preact';
import { yuanText } from '../../../domain/money.ts';
import { methodNames, methods } from '../../../domain/tariff/index.ts';
import type { EstimatorData } from '../../quotes/model/data.ts';
import type { Results } from '../../quotes/model/results.ts';
import { writeQuote } from '../../quotes/model/state-values.ts';
import { quotedText } from '../../quotes/model/values.ts';

/** What was filled in, for print only: on paper the fields themselves are left out. */
export function OnPaper({
  results,
  fields,
}: {
  results: Results;
  fields: EstimatorData['fields'];
}): JSX.Element {
  const { shop, quotes } = results;
  return (
    <ul class="fee-paper">
      {methods
        .filter((method) => shop.takings[method].amount > 0n)
        .map((method) => (
          <li key={method}>
            {methodNames[method]}：每月收 {yuanText(shop.takings[method].amount)}，平均每笔{' '}
            {yuanText(shop.takings[method].average)}
          </li>
        ))}
      {quotes.map(({ prefix, label, quote }) => (
        <li key={prefix}>
          {label}：
          {writeQuote(quote)
            .filter(([key]) => key !== 'name')
            .map(([key, value]) => `${fields[key].label} ${quotedText(value)}${fields[key].unit ?? ''}`)
            .join('，') || '什么都没填'}
        </li>
      ))}
    </ul>
  );
}
