import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeskState } from '../state/desk.ts';

interface StoppedProps {
  stopped: NonNullable<DeskState['stopped']>;
  onAgain: () => void;
}

/** Why nothing is compared, and how to go on. The button takes the focus from the one that was pressed to get here. */
export function Stopped({ stopped, onAgain }: StoppedProps): JSX.Element {
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
