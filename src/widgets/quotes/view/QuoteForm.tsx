import type { JSX } from 'preact';
import { chargesOver } from '../../../domain/tariff/index.ts';
import { yuanText } from '../../../domain/money.ts';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { typed, withMarket, withoutQuote } from '../model/changes.ts';
import { ParamField, type FormProps } from './ParamField.tsx';
import { allFurtherKeys, chargeKeys, rateKeys, sameDayKeys, type QuoteKey } from '../model/quote-keys.ts';
import { isEstimate } from '../model/state.ts';
import type { QuoteResult } from '../model/results.ts';
import { yesNoNames } from '../model/values.ts';

/** What one salesman offers. */
export function QuoteForm(props: FormProps & { result: QuoteResult }): JSX.Element {
  const { estimator, data, result } = props;
  const { form, state, change, step } = estimator;
  const { prefix, quote } = result;
  const entry = state.quotes.find((one) => one.prefix === prefix);
  const estimated = entry !== undefined && isEstimate(entry);
  const further = allFurtherKeys.some((key) => (form.values[`${prefix}.${key}`] ?? '') !== '');
  const hints = data.hints[state.shop.class];
  const fields = (keys: readonly QuoteKey[]) =>
    keys.map((key) => (
      <ParamField
        key={key}
        estimator={estimator}
        data={data}
        name={`${prefix}.${key}`}
        {...data.fields[key]}
        hint={result.estimated.some((one) => one === key) ? `估计。${hints[key] ?? ''}` : hints[key]}
      />
    ));
  return (
    <section class="fee-form" aria-labelledby={`fee-quote-${prefix}`}>
      <h3 id={`fee-quote-${prefix}`}>
        报价 {prefix.toUpperCase()}
        {estimated && <span class="status">市场估计</span>}
      </h3>
      <p class="field-hint">
        {estimated
          ? '市场上常见的价，非政府定价，以合同为准。拿到报价单，直接改成它的数。'
          : '照报价单填，没写的空着。0.6、千分之六、万 60 都认。'}
      </p>
      <ParamField estimator={estimator} data={data} name={`${prefix}.name`} label="叫它什么" kind="text" />
      <div class="fee-grid">{fields(rateKeys)}</div>
      {state.shop.settle === 'd0' && <div class="fee-grid">{fields(sameDayKeys)}</div>}
      <details open={prefix !== 'a' || !estimated}>
        <summary>
          机器、押金、流量费、月租
          <span class="field-hint">
            {state.shop.months} 个月 {yuanText(chargesOver(state.shop.months, quote))}
          </span>
        </summary>
        <div class="fee-grid">{fields(chargeKeys.filter((key) => key !== 'deposit.back'))}</div>
        <ChoiceGroup
          name={`fee-${prefix}-back`}
          legend="押金退不退"
          choices={yesNoNames}
          value={quote.depositBack ? 'yes' : 'no'}
          onChange={(value) => {
            change((old) => typed(old, `${prefix}.deposit.back`, value, data.defaults.market));
          }}
        />
      </details>
      <details open={further}>
        <summary>这份报价还有…</summary>
        <div class="fee-grid">{fields(allFurtherKeys)}</div>
      </details>
      {!estimated && (
        <button
          type="button"
          class="button"
          onClick={() => {
            if (prefix === 'a') {
              step((old) => withMarket(old, 'a', data.defaults.market[state.shop.class]), '已换回市场估计。');
            } else step((old) => withoutQuote(old, prefix), `已去掉${result.label}。`);
          }}
        >
          {prefix === 'a' ? '换回市场估计' : `去掉报价 ${prefix.toUpperCase()}`}
        </button>
      )}
    </section>
  );
}
