import type { ComponentChildren } from 'preact';
import { isEstimate, type Prefix } from '../model/state.ts';
import { isRateKey, type QuoteKey } from '../model/quote-keys.ts';
import { unitOf } from '../model/form.ts';
import type { QuoteResult } from '../model/results.ts';
import type { FormProps } from '../state/use-figures.ts';
import { fieldId, ParamField } from './ParamField.tsx';

/** What every row of the grid shares. */
export interface GridProps extends FormProps {
  /** The quote that a phone shows. */
  current: Prefix;
}

/** What the grid is drawn from. */
export interface QuoteGridProps extends GridProps {
  onCurrent: (prefix: Prefix) => void;
  /** Takes a quote away. */
  onRemove: (prefix: Prefix) => void;
  onAdd: () => void;
}

/** A row of the grid: what it is about, and a cell for each quote. */
export function GridRow(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Id of the field that the label is for. */
  forId?: string;
  quotes: readonly QuoteResult[];
  current: Prefix;
  cell: (quote: QuoteResult) => ComponentChildren;
  class?: string;
}) {
  const { id, label, hint, forId, quotes, current, cell } = props;
  return (
    <div class={props.class ? `quote-row ${props.class}` : 'quote-row'}>
      <label class="quote-label" for={forId}>
        <span id={id}>{label}</span>
        {hint && <small>{hint}</small>}
      </label>
      <Cells of={quotes} current={current} cell={cell} />
    </div>
  );
}

/** A cell for each quote; a phone shows that of the quote in view. */
export function Cells<Quote extends { prefix: Prefix }>(props: {
  of: readonly Quote[];
  current: Prefix;
  cell: (quote: Quote) => ComponentChildren;
}) {
  const { of: quotes, current, cell } = props;
  return (
    <>
      {quotes.map((quote) => (
        <div key={quote.prefix} class={quote.prefix === current ? 'quote-cell current' : 'quote-cell'}>
          {cell(quote)}
        </div>
      ))}
    </>
  );
}

/** A row of fields for one parameter of the quotes. */
export function QuoteRow({ estimator, current, name }: GridProps & { name: QuoteKey }) {
  const { data, results, form } = estimator;
  const { label, unit } = data.fields[name];
  const id = fieldId(`row.${name}`);
  return (
    <GridRow
      id={id}
      label={label}
      hint={data.hints[results.shop.class][name]}
      forId={fieldId(`${current}.${name}`)}
      quotes={results.quotes}
      current={current}
      cell={(quote) => (
        <ParamField
          estimator={estimator}
          name={`${quote.prefix}.${name}`}
          aria-labelledby={`${id} fee-head-${quote.prefix}`}
          unit={isRateKey(name) ? unitOf(form, quote.prefix) : unit}
          kind={name === 'name' ? 'text' : 'number'}
          isEstimate={!isEstimate(quote) && quote.estimated.some((key) => key === name)}
        />
      )}
    />
  );
}
