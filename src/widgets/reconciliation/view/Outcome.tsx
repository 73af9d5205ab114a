import type { JSX } from 'preact';
import type { Desk, DeskState } from '../state/desk.ts';
import type { Given } from '../state/settings.ts';
import { sides } from '../model/types.ts';
import { Problems } from './Problems.tsx';
import { Result } from './Result.tsx';
import { Running } from './Running.tsx';

export interface OutcomeProps {
  state: DeskState;
  desk: Desk;
  given: Given;
  paths: { tool: string; checklist: string };
  /** Both sides have files. */
  hasBoth: boolean;
  onReset: () => void;
}

/** What is under way, what is wrong with the files, and the result. */
export function Outcome(props: OutcomeProps): JSX.Element {
  const { state, desk, hasBoth } = props;
  const { progress, compared, stopped } = state;
  const problems = compared?.result.problems ?? sides.flatMap((side) => state.read[side]?.problems ?? []);
  return (
    <div class="rec-outcome">
      {progress && <Running progress={progress} onCancel={desk.cancel} />}
      {stopped && (
        <p class="notice" role="alert">
          {stopped === 'cancelled'
            ? '已经取消，什么都没留下。'
            : '核对没做成：程序没取到，或者文件太大，内存不够。联网后再试，或者按天分开下载。'}{' '}
          <button type="button" class="button" onClick={desk.again}>
            再核对一次
          </button>
        </p>
      )}
      <Problems problems={problems} />
      {!hasBoth && !progress && problems.length === 0 && <p class="rec-wait">再选另一张表，就开始核对。</p>}
      {compared && <Result {...props} compared={compared} />}
    </div>
  );
}
