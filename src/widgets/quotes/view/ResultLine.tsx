import { Fragment } from 'preact';
import { bareYuan } from '../model/short-yuan.ts';
import type { Results } from '../model/results.ts';
import { cheapest } from '../model/cheapest.ts';

/** The whole result in one line, which stays in view on a phone: 「A 438.80 · B 380.80 最省」, by the month. */
export function ResultLine({ results, billId }: { results: Results; billId: string }) {
  const { quotes, shop } = results;
  const best = cheapest(results);
  const isOne = quotes.length === 1;
  return (
    <p class="result-line no-print">
      <span>
        {isOne ? `${shop.months} 个月 ` : ''}
        {quotes.map(({ prefix, totals, unquoted }, i) => (
          <Fragment key={prefix}>
            <span class="whole">
              {!isOne && `${prefix.toUpperCase()} `}
              {bareYuan(totals.periodTotal)}
              {unquoted.length > 0 && ' 缺费率'}
              {prefix === best?.prefix && <b> 最省</b>}
              {i < quotes.length - 1 && ' ·'}
            </span>{' '}
          </Fragment>
        ))}
        {isOne && '元'}
      </span>
      <a href={`#${billId}`}>看账</a>
    </p>
  );
}
