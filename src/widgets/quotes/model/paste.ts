import type { QuoteTextReading, QuoteTextValues } from '../../../domain/quote-text/types.ts';
import { withPrices } from './changes.ts';
import { withoutEstimates } from './estimates.ts';
import type { Form } from './form.ts';
import type { EstimatorDefaults, Prefix } from './state.ts';

/** What a pasted text fills in: all that was read, and of each question the option that is taken, if one is. */
type Pasted = Pick<QuoteTextReading, 'read'> & {
  asks: readonly { options: readonly { values: QuoteTextValues }[]; likely?: number }[];
};

/**
 * Fills a quote with what a text says of it. Market prices that nobody has typed over give way: what the text leaves out stays
 * blank, for it was not offered.
 */
export function withPasted(
  form: Form,
  prefix: Prefix,
  pasted: Pasted,
  market: EstimatorDefaults['market'],
): Form {
  const { read, asks } = pasted;
  const chosen = asks.flatMap(({ options, likely }) =>
    likely === undefined ? [] : Object.entries(options[likely]?.values ?? {}),
  );
  const values = [...read.map(({ key, value }) => [key, value] as const), ...chosen];
  return withPrices(
    withoutEstimates(form, prefix),
    values.map(([key, value]) => [`${prefix}.${key}`, value]),
    market,
  );
}
