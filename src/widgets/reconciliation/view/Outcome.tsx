import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { OutcomeProps } from '../state/desk.ts';
import { sides } from '../model/types.ts';
import { Problems } from './Problems.tsx';
import { Result } from './Result.tsx';
import { Running } from './Running.tsx';
import { Stopped } from './Stopped.tsx';

/** What is under way, what is wrong with the files, and the result. */
export function Outcome(props: OutcomeProps): JSX.Element {
  const { state, desk, hasBoth } = props;
  const { progress, compared, stopped } = state;
  const root = useRef<HTMLDivElement>(null);
  const problems = compared?.result.problems ?? sides.flatMap((side) => state.read[side]?.problems ?? []);
  return (
    <div class="rec-outcome" ref={root} tabIndex={-1}>
      {progress && <Running progress={progress} onCancel={desk.cancel} />}
      {stopped && (
        <Stopped
          stopped={stopped}
          onAgain={() => {
            root.current?.focus();
            desk.again();
          }}
        />
      )}
      <Problems problems={problems} />
      {!hasBoth && !progress && problems.length === 0 && <p class="rec-wait">再选另一张表，就开始核对。</p>}
      {compared && <Result {...props} compared={compared} />}
    </div>
  );
}
