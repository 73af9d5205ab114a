import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CurrentQuote } from '../state/use-current.ts';
import type { FormProps } from '../state/use-figures.ts';
import type { Linked } from '../state/use-linked.ts';
import { QuoteGrid } from './QuoteGrid.tsx';
import { QuoteTools } from './QuoteTools.tsx';
import { SaidLine } from './SaidLine.tsx';
import { ShopForm } from './ShopForm.tsx';

/** All that is typed of the shop and its quotes; on a phone the shop folds away once a quote is added. */
export function QuoteInputs({
  estimator,
  data,
  view,
  linked,
}: FormProps & { view: CurrentQuote; linked: Pick<Linked<unknown>, 'said' | 'undo'> }): JSX.Element {
  const [folded, setFolded] = useState(false);
  const { current, onCurrent, onAdd, onRemove } = view;
  return (
    <>
      <ShopForm estimator={estimator} data={data} isFolded={folded} onFold={setFolded} />
      <SaidLine said={linked.said} onUndo={linked.undo} />
      <QuoteTools estimator={estimator} data={data} current={current} />
      <QuoteGrid
        estimator={estimator}
        data={data}
        current={current}
        onCurrent={onCurrent}
        onAdd={() => {
          setFolded(true);
          onAdd();
        }}
        onRemove={onRemove}
      />
    </>
  );
}
