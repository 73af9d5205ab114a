import { useEffect, useRef } from 'preact/hooks';
import type { DeskState, OutcomeProps } from '../state/desk.ts';
import { type Problem, type Progress, sides } from '../model/types.ts';
import { Result } from './Result.tsx';
import { Button } from '../../shared/Button.tsx';
import { stepWords } from './words.ts';
import { problemText } from './problem-text.ts';

/** What is under way, what is wrong with the files, and the result. */
export function Outcome(props: OutcomeProps) {
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

/** How far the comparison has come, and a way out. What is done at once never shows. */
function Running({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const percent = Math.floor(progress.done * 100);
  return (
    <div class="rec-running">
      <div>
        <span role="status">{stepWords[progress.step]}</span>
        <Button class="link-button" onClick={onCancel}>
          取消
        </Button>
      </div>
      <progress max={100} value={percent} aria-label="核对进度">
        {percent}%
      </progress>
    </div>
  );
}

/** Why nothing is compared, and how to go on. The button takes the focus from the one that was pressed to get here. */
function Stopped({ stopped, onAgain }: { stopped: NonNullable<DeskState['stopped']>; onAgain: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  const isCancelled = stopped === 'cancelled';
  useEffect(() => {
    if (isCancelled) again.current?.focus();
  }, []);
  return (
    <div class="notice rec-stopped">
      <p id="rec-stopped" role={isCancelled ? undefined : 'alert'}>
        {isCancelled
          ? '已经取消，什么都没留下。'
          : '核对没做成：程序没取到，或者文件太大，内存不够。联网后再试，或者按天分开下载。'}
      </p>
      <button ref={again} type="button" class="button" aria-describedby="rec-stopped" onClick={onAgain}>
        再核对一次
      </button>
    </div>
  );
}

/** Problems of single rows that are listed at most. */
const mostListed = 100;

/** Names what is wrong: a file as a whole at once, single rows folded. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const ofFiles = problems.filter(({ row }) => row === undefined);
  const ofRows = problems.filter(({ row }) => row !== undefined);
  if (problems.length === 0) return null;
  return (
    <div class="rec-problems">
      {ofFiles.length > 0 && (
        <div class="notice danger" role="alert">
          <p class="notice-title">有 {ofFiles.length} 处读不了，其余照比：</p>
          <List problems={ofFiles} />
        </div>
      )}
      {ofRows.length > 0 && (
        <details class="rec-row-problems">
          <summary>有 {ofRows.length} 行或格子不对劲，其余照比</summary>
          <List problems={ofRows.slice(0, mostListed)} />
          {ofRows.length > mostListed && <p>还有 {ofRows.length - mostListed} 处，先把上面的改了再来。</p>}
        </details>
      )}
    </div>
  );
}

function List({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map((problem, i) => (
        <li key={i}>{problemText(problem)}</li>
      ))}
    </ul>
  );
}
