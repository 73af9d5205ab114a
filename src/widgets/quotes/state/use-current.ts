import { useState } from 'preact/hooks';
import { freePrefix, withNewQuote, withoutQuote } from '../model/changes.ts';
import { focusSoon } from './focus-soon.ts';
import type { Prefix } from '../model/state.ts';
import { cheapest } from '../model/cheapest.ts';
import type { QuoteResult } from '../model/results.ts';
import type { Quotes } from './use-figures.ts';

/** Which quote is in view, and how quotes come and go. */
export interface CurrentQuote {
  /** The one whose fields a phone shows: the one that the reader chose, else the first. */
  current: Prefix;
  /** The one whose bill is shown: the one that the reader chose, else the cheapest. */
  billed: QuoteResult | undefined;
  onCurrent: (prefix: Prefix) => void;
  onAdd: () => void;
  onRemove: (prefix: Prefix) => void;
}

/**
 * Keeps a quote in view. The reader is led to the first field of a new quote, and
 * to the way back after one was taken away.
 */
export function useCurrentQuote({ form, results, step }: Quotes): CurrentQuote {
  const [chosen, setChosen] = useState<Prefix>();
  const known = chosen !== undefined && form.quotes.includes(chosen) ? chosen : undefined;
  return {
    current: known ?? 'a',
    billed: results.quotes.find(({ prefix }) => prefix === known) ?? cheapest(results) ?? results.quotes[0],
    onCurrent: setChosen,
    onAdd: () => {
      const added = freePrefix(form);
      if (!added) return;
      step(withNewQuote, `已加上报价 ${added.toUpperCase()}。`);
      setChosen(added);
      focusSoon(`#fee-${added}-name`);
    },
    onRemove: (prefix) => {
      const label = results.quotes.find((quote) => quote.prefix === prefix)?.label ?? '';
      step((old) => withoutQuote(old, prefix), `已去掉${label}。`);
      setChosen(undefined);
      focusSoon('.said-line button');
    },
  };
}
