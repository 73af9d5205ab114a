import type { JSX } from 'preact';
import { Button } from '../../shared/Button.tsx';
import type { Progress } from '../model/types.ts';
import { stepWords } from './words.ts';

/** How far the comparison has come, and a way out. What is done at once never shows. */
export function Running({ progress, onCancel }: { progress: Progress; onCancel: () => void }): JSX.Element {
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
