import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { copyAndSay } from './copy-and-say.ts';
import { saveFile } from './save-file.ts';

/** What may be done with an inquiry to the acquirer: copy, print, save. */
export function LetterButtons({
  text,
  today,
  onPrint,
}: {
  text: string;
  /** `YYYY-MM-DD`, for the name of the file. */
  today: string;
  onPrint?: () => void;
}) {
  const [done, setDone] = useState('');
  return (
    <div class="button-row">
      <Button class="button primary" onClick={() => void copyAndSay(text, '申请', setDone)}>
        复制申请
      </Button>
      {onPrint && <Button onClick={onPrint}>打印申请</Button>}
      <Button
        onClick={() => {
          saveFile(`交易查询申请-${today}.txt`, `\uFEFF${text}\n`, 'text/plain');
        }}
      >
        存为文本
      </Button>
      <span role="status">{done}</span>
    </div>
  );
}
