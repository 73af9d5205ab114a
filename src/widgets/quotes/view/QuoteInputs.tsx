import { useState } from 'preact/hooks';
import type { CurrentQuote } from '../state/use-current.ts';
import type { FormProps } from '../state/use-figures.ts';
import type { Linked, Said } from '../state/use-linked.ts';
import { QuoteGrid } from './QuoteGrid.tsx';
import { ShopForm } from './ShopForm.tsx';
import { Button } from '../../shared/Button.tsx';
import { useLazyCode } from '../../shared/use-lazy-code.ts';
import type { GridProps } from './QuoteRow.tsx';

/** All that is typed of the shop and its quotes; on a phone the shop folds away once a quote is added. */
export function QuoteInputs({
  estimator,
  view,
  linked,
}: FormProps & { view: CurrentQuote; linked: Pick<Linked<unknown>, 'said' | 'undo'> }) {
  const [folded, setFolded] = useState(false);
  const { current, onCurrent, onAdd, onRemove } = view;
  return (
    <>
      <ShopForm estimator={estimator} isFolded={folded} onFold={setFolded} />
      <SaidLine said={linked.said} onUndo={linked.undo} />
      <QuoteTools estimator={estimator} current={current} />
      <QuoteGrid
        estimator={estimator}
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

/** Says what the last step did, politely, with the way back. */
function SaidLine({ said, onUndo }: { said: Said | undefined; onUndo: () => void }) {
  return (
    <p class="said-line no-print" tabIndex={-1}>
      <span role="status">{said?.text}</span>
      {said?.canUndo && (
        <Button
          class="link-button"
          onClick={({ currentTarget }) => {
            // The button goes with what it takes back.
            currentTarget.parentElement?.focus();
            onUndo();
          }}
        >
          撤销
        </Button>
      )}
    </p>
  );
}

/** Other ways to a quote than typing it: its text pasted in, and the bill it is checked against. Fetched when opened. */
function QuoteTools({ estimator, current }: GridProps) {
  const [opened, setOpened] = useState(false);
  const tools = useLazyCode(() => import('./quote-tools.ts'), opened);
  const open = () => {
    setOpened(true);
  };
  return (
    <div class="quote-tools no-print">
      <details onToggle={open}>
        <summary>贴一段报价，自动填</summary>
        {tools && <tools.PasteQuote estimator={estimator} prefix={current} />}
      </details>
      <details onToggle={open}>
        <summary>对一对结算单：扣得对不对</summary>
        {tools && <tools.BillCheck results={estimator.results} current={current} />}
      </details>
    </div>
  );
}
