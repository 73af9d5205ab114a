import type { JSX } from 'preact';
import { Button } from '../../shared/Button.tsx';
import type { Said } from '../state/use-linked.ts';

/** Says what the last step did, politely, with the way back. */
export function SaidLine({ said, onUndo }: { said: Said | undefined; onUndo: () => void }): JSX.Element {
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
