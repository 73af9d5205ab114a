import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Said } from '../state/use-linked.ts';

/** Says what the last step did, politely, with the way back. */
export function SaidLine({ said, onUndo }: { said: Said | undefined; onUndo: () => void }): JSX.Element {
  const line = useRef<HTMLParagraphElement>(null);
  return (
    <p class="said-line no-print" ref={line} tabIndex={-1}>
      <span role="status">{said?.text}</span>
      {said?.canUndo && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            // The button goes with what it takes back.
            line.current?.focus();
            onUndo();
          }}
        >
          撤销
        </button>
      )}
    </p>
  );
}
