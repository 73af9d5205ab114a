import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../../links/copy-text.ts';
import { chinaToday } from '../../shared/china-time.ts';
import { saveFile } from '../../shared/save-file.ts';
import { readShopDetails } from '../../shared/shop-details.ts';
import { inquiryText } from '../out/inquiry-text.ts';
import type { Entry } from '../model/types.ts';

/** Payments in one letter: more belong into a table beside it. */
const mostNamed = 50;

/** One letter to the acquirer about the payments that it does not have; may be changed before it is sent. */
export function Inquiry({ missing }: { missing: readonly Entry[] }): JSX.Element {
  const [text, setText] = useState<string>();
  const [done, setDone] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const named = missing.slice(0, mostNamed);
  useEffect(() => {
    setText(undefined);
  }, [missing]);
  useEffect(() => {
    if (text !== undefined) field.current?.focus();
  }, [text === undefined]);
  if (text === undefined)
    return (
      <p>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            setText(inquiryText(named, readShopDetails(), chinaToday(new Date())));
          }}
        >
          给这 {named.length} 笔写查询申请
        </button>
      </p>
    );
  return (
    <div class="rec-inquiry">
      <label for="rec-inquiry">查询申请，发给收单机构。不要查的删掉，商户名称和电话补上。</label>
      <textarea
        ref={field}
        id="rec-inquiry"
        class="plain-input"
        rows={16}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <div class="button-row">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            void copyText(text).then((copied) => {
              setDone(copied ? '已复制申请' : '这个浏览器不让复制，请长按选中');
            });
          }}
        >
          复制申请
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            saveFile(`交易查询申请-${chinaToday(new Date())}.txt`, `\uFEFF${text}\n`, 'text/plain');
          }}
        >
          存为文本
        </button>
        <span role="status">{done}</span>
      </div>
    </div>
  );
}
