import type { JSX } from 'preact';
import { chargesOver } from '../../domain/tariff/index.ts';
import { yuanText } from '../../domain/money.ts';
import { ChoiceGroup } from '../shared/ChoiceGroup.tsx';
import { typed, withMarket, withoutQuote } from './model/form.ts';
import { ParamField, type FormProps } from './ParamField.tsx';
import { chargeKeys, rateKeys, sameDayKeys, type QuoteKey } from './quote-keys.ts';
import type { QuoteResult } from './model/results.ts';
import { yesNoNames } from './values.ts';

/** What one salesman offers. */
export function QuoteForm(props: FormProps & { result: QuoteResult }): JSX.Element {
  const { estimator, data, result } = props;
  const { form, state, change } = estimator;
  const { prefix, quote } = result;
  const estimated = prefix === 'a' && form.estimated;
  const hints = data.hints[state.shop.class];
  const fields = (keys: readonly QuoteKey[]) =>
    keys.map((key) => (
      <ParamField
        key={key}
        estimator={estimator}
        data={data}
        name={`${prefix}.${key}`}
        {...data.fields[key]}
        hint={hints[key]}
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
        <div class="fee-grid">{fields(chargeKeys)}</div>
        <ChoiceGroup
          name={`fee-${prefix}-back`}
          legend="押金退不退"
          choices={yesNoNames}
          value={form.values[`${prefix}.deposit.back`]}
          onChange={(value) => {
            change((old) => typed(old, `${prefix}.deposit.back`, value, data.defaults.market));
          }}
        />
      </details>
      {!estimated && (
        <button
          type="button"
          class="button"
          onClick={() => {
            change((old) =>
              prefix === 'a'
                ? withMarket(old, data.defaults.market[state.shop.class])
                : withoutQuote(old, prefix),
            );
          }}
        >
          {prefix === 'a' ? '换回市场估计' : `去掉报价 ${prefix.toUpperCase()}`}
        </button>
      )}
    </section>
  );
}
