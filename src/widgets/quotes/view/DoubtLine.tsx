import type { JSX } from 'preact';
import { Button } from '../../shared/Button.tsx';
import { inUnit, typed } from '../model/changes.ts';
import type { Doubt } from '../model/doubts.ts';
import { isRateKey } from '../model/quote-keys.ts';
import type { Prefix } from '../model/state.ts';
import type { FormProps } from '../state/use-figures.ts';

/** Asks about a value that was understood but hardly can be meant, with one tap to take the other reading. */
export function DoubtLine({ estimator, data, doubt }: FormProps & { doubt: Doubt }): JSX.Element {
  return (
    <span class="field-doubt" role="status">
      {doubt.question}
      <Button
        class="link-button"
        onClick={() => {
          estimator.step(
            (form) =>
              Object.entries(doubt.values).reduce((next, [key, value]) => {
                const unit = form.units[key.charAt(0) as Prefix] ?? 'percent';
                const text = isRateKey(key.slice(2)) ? inUnit(value, 'percent', unit) : value;
                return typed(next, key, text, data.defaults.market);
              }, form),
            `已${doubt.take}。`,
          );
        }}
      >
        {doubt.take}
      </Button>
    </span>
  );
}
