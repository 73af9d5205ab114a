import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { chinaToday } from '../../shared/china-time.ts';
import { LetterButtons } from '../../shared/LetterButtons.tsx';
import { readShopDetails } from '../../shared/shop-details.ts';
import { inquiryText } from '../out/inquiry-text.ts';
import type { Entry } from '../model/types.ts';

/** Payments in one letter: more belong into a table beside it. */
const mostNamed = 50;

/** One letter to the acquirer about the payments that it does not have; may be changed before it is sent. */
export function Inquiry({ missing }: { missing: readonly Entry[] }) {
  const [text, setText] = useState<string>();
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
        <Button
          class="button primary"
          onClick={() => {
            setText(inquiryText(named, readShopDetails(), chinaToday(new Date())));
          }}
        >
          给这 {named.length} 笔写查询申请
        </Button>
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
      <LetterButtons text={text} today={chinaToday(new Date())} />
    </div>
  );
}
