import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Side } from '../model/types.ts';
import { sideNames } from './words.ts';

const accepted = '.csv,.txt,.xlsx,.xls,.zip';

const hints: Record<Side, string> = {
  ours: '收银系统或 POS 机导出的收款明细',
  theirs: '收单机构、微信、支付宝或银行下载的账单',
};

export interface FilePickerProps {
  side: Side;
  files: readonly File[];
  /** There is a result: the field folds away behind the names of the files. */
  folded: boolean;
  /** What is compared, in one line. */
  line: string;
  onChoose: (files: readonly File[]) => void;
  /** What was read, and its columns. */
  children: ComponentChildren;
}

/** Takes the files of one side, chosen or dropped. */
export function FilePicker({ side, files, folded, line, onChoose, children }: FilePickerProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = `rec-${side}`;
  useEffect(() => {
    if (!fold.current) return;
    const isWithin = fold.current.contains(document.activeElement);
    fold.current.open = !folded;
    if (folded && isWithin) fold.current.querySelector('summary')?.focus();
  }, [folded]);
  const take = () => {
    const chosen = [...(field.current?.files ?? [])];
    const isSame = chosen.length === files.length && chosen.every((file, i) => file === files[i]);
    if (chosen.length > 0 && !isSame) onChoose(chosen);
  };
  // What was chosen before the script came stands in the field already.
  useLayoutEffect(take, []);
  const held = useRef(files);
  useEffect(() => {
    if (files.length === 0 && held.current.length > 0 && field.current) field.current.value = '';
    held.current = files;
  }, [files]);
  return (
    <details class="rec-side" open ref={fold}>
      <summary>
        <span class="rec-side-name">{sideNames[side]}</span>
        <span class="rec-side-files">
          <b>{files.length > 0 ? files.map(({ name }) => name).join('、') : '还没选文件'}</b>
          {line !== '' && <small>{line}</small>}
        </span>
        <span class="rec-side-change">改</span>
      </summary>
      <label for={id}>选一个或几个文件，也可以拖进来</label>
      <input
        ref={field}
        id={id}
        class="rec-file"
        type="file"
        name={side}
        multiple
        accept={accepted}
        aria-describedby={`${id}-hint`}
        onChange={take}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {hints[side]}。CSV、TXT、XLSX、XLS、ZIP 都行。
      </p>
      {children}
    </details>
  );
}
