import type { RateUnit } from '../../../domain/field-values.ts';
import { Button } from '../../shared/Button.tsx';
import { Select } from '../../shared/Select.tsx';
import { withMarket, withUnit } from '../model/changes.ts';
import {
  allFurtherKeys,
  chargeKeys,
  furtherKeys,
  rateKeys,
  sameDayKeys,
  type QuoteKey,
} from '../model/quote-keys.ts';
import { isEstimate } from '../model/state.ts';
import { yesNoNames } from '../model/values.ts';
import { FurtherPart } from './FurtherPart.tsx';
import { GridFoot } from './GridFoot.tsx';
import { QuoteHeadRow } from './QuoteHeadRow.tsx';
import { Cells, GridRow, QuoteRow, type QuoteGridProps } from './QuoteRow.tsx';

const unitNames: Readonly<Record<RateUnit, string>> = {
  percent: '百分比 %',
  permille: '千分比 ‰',
  permyriad: '万分之',
};

const groupNames: Readonly<Record<keyof typeof furtherKeys, string>> = {
  other: '境外卡和别的费用',
  large: '大额另有费率',
  change: '费率以后会变',
  addon: '刷卡另加的附加费、保险费',
};

/** The quotes side by side, a row for each thing that a quote says; a phone shows one quote at a time. */
export function QuoteGrid(props: QuoteGridProps) {
  const { estimator, current, onRemove } = props;
  const { data, form, results } = estimator;
  const { quotes, shop } = results;
  // Market prices say nothing of a quote: what nobody offered opens nothing.
  const says = (keys: readonly QuoteKey[]) =>
    quotes.some(({ prefix }) =>
      keys.some((key) => {
        const name = `${prefix}.${key}`;
        return Boolean(form.values[name]) && !form.estimates.includes(name);
      }),
    );
  const rows = (keys: readonly QuoteKey[]) =>
    keys.map((key) => <QuoteRow key={key} estimator={estimator} current={current} name={key} />);
  const money = chargeKeys.filter((key) => key !== 'deposit.back');
  return (
    <section class={`quote-grid columns-${quotes.length}`} aria-labelledby="fee-quotes-title">
      <QuoteHeadRow {...props} />
      {rows(['name'])}
      <GridRow
        id="fee-row-unit"
        label="报价单上怎么写费率？"
        forId={`fee-${current}-unit`}
        quotes={quotes}
        current={current}
        cell={({ prefix }) => (
          <Select
            id={`fee-${prefix}-unit`}
            labelledBy={`fee-row-unit fee-head-${prefix}`}
            value={form.units[prefix] ?? 'percent'}
            options={Object.entries(unitNames)}
            onChange={(value) => {
              const unit = value as RateUnit;
              estimator.step(
                (old) => withUnit(old, prefix, unit, estimator.doubts),
                `费率改按${unitNames[unit]}写。`,
              );
            }}
          />
        )}
      />
      {rows(rateKeys)}
      {(shop.settle === 'd0' || says(sameDayKeys)) && rows(sameDayKeys)}
      {rows(money)}
      {quotes.some(({ quote }) => quote.deposit > 0n || !quote.depositBack) && (
        <GridRow
          id="fee-row-back"
          label="押金退不退"
          forId={`fee-${current}-deposit-back`}
          quotes={quotes}
          current={current}
          cell={({ prefix, quote }) => (
            <Select
              id={`fee-${prefix}-deposit-back`}
              labelledBy={`fee-row-back fee-head-${prefix}`}
              value={quote.depositBack ? 'yes' : 'no'}
              options={Object.entries(yesNoNames)}
              onChange={(value) => {
                estimator.type(`${prefix}.deposit.back`, value);
              }}
            />
          )}
        />
      )}
      <FurtherPart
        isUsed={says(allFurtherKeys)}
        summary={
          <>
            这份报价还有…
            <span class="field-hint">境外卡、每笔另加、大额、以后会变的费率、附加费、一年扣几次</span>
          </>
        }
      >
        {(Object.keys(furtherKeys) as (keyof typeof furtherKeys)[]).map((group) => (
          <div key={group} role="group" aria-labelledby={`fee-group-${group}`}>
            <h4 id={`fee-group-${group}`}>{groupNames[group]}</h4>
            {rows(furtherKeys[group])}
          </div>
        ))}
      </FurtherPart>
      <div class="quote-row quote-actions">
        <span class="quote-label" />
        <Cells
          of={quotes}
          current={current}
          cell={(quote) =>
            quote.prefix === 'a' ? (
              !isEstimate(quote) && (
                <Button
                  class="link-button"
                  onClick={() => {
                    const { market } = data.defaults;
                    estimator.step((old) => withMarket(old, 'a', market[shop.class]), '已换回市场估计。');
                  }}
                >
                  换回市场估计
                </Button>
              )
            ) : (
              <Button
                class="link-button"
                onClick={() => {
                  onRemove(quote.prefix);
                }}
              >
                去掉报价 {quote.prefix.toUpperCase()}
              </Button>
            )
          }
        />
      </div>
      <GridFoot results={results} current={current} />
    </section>
  );
}
