import { Button } from '../../shared/Button.tsx';
import { withPrices } from '../model/changes.ts';
import type { Doubt } from '../model/doubts.ts';
import type { FormProps } from '../state/use-figures.ts';

/** Asks about a value that was understood but hardly can be meant, with one tap to take the other reading. */
export function DoubtLine({ estimator, doubt }: FormProps & { doubt: Doubt }) {
  return (
    <span class="field-doubt" role="status">
      {doubt.question}
      <Button
        class="link-button"
        onClick={() => {
          estimator.step(
            (form) => withPrices(form, Object.entries(doubt.values), estimator.data.defaults.market),
            `已${doubt.take}。`,
          );
        }}
      >
        {doubt.take}
      </Button>
    </span>
  );
}
