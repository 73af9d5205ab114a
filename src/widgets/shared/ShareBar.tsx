import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { copyAndSay } from './copy-and-say.ts';

/** What a reader may do with a result. */
export interface ShareBarProps {
  /** Full address of the present state; called on click, in the browser only. */
  link: () => string;
  /** The result as text for a chat; called on click. */
  text: () => string;
  onReset: () => void;
  /** Further buttons. */
  children?: ComponentChildren;
}

/** Copy link, copy text, print, start again; says politely what was done. */
export function ShareBar({ link, text, onReset, children }: ShareBarProps) {
  const [done, setDone] = useState('');
  return (
    <div class="button-row share-row">
      <Button onClick={() => void copyAndSay(link(), '链接', setDone)}>复制链接</Button>
      <Button onClick={() => void copyAndSay(text(), '文字', setDone)}>复制文字</Button>
      <Button
        onClick={() => {
          print();
        }}
      >
        打印
      </Button>
      {children}
      <Button
        onClick={({ currentTarget }) => {
          onReset();
          // What shrinks above it must not take it out of sight.
          requestAnimationFrame(() => {
            currentTarget.scrollIntoView({ block: 'nearest' });
          });
        }}
      >
        重新开始
      </Button>
      <span role="status">{done}</span>
    </div>
  );
}
