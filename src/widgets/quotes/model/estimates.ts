import type { Form } from './form.ts';
import { priceKeys } from './quote-keys.ts';
import type { Prefix } from './state.ts';

/** Turns what the tool itself filled in into estimates: whatever the reader types next is the only thing somebody said. */
export function asEstimates(form: Form): Form {
  return {
    ...form,
    estimates: form.quotes.flatMap((prefix) => priceKeys.map((key) => `${prefix}.${key}`)),
  };
}

/** Blanks the market prices of a quote that nobody has typed over. */
export function withoutEstimates(form: Form, prefix: Prefix): Form {
  const isOwn = (key: string) => key.startsWith(`${prefix}.`);
  const blank = Object.fromEntries(
    form.estimates.filter(isOwn).map((key) => [key, key.endsWith('.back') ? 'yes' : '']),
  );
  return {
    ...form,
    values: { ...form.values, ...blank },
    estimates: form.estimates.filter((key) => !isOwn(key)),
  };
}
