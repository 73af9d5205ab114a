import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../../links/copy-text.ts';

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
export function ShareBar({ link, text, onReset, children }: ShareBarProps): JSX.Element {
  const [done, setDone] = useState('');
  const copy = (value: string, what: string) => {
    // Pressed before the script came, the press may be too old for the browser to allow a copy.
    const isFresh = navigator.userActivation?.isActive !== false;
    void copyText(value).then((copied) => {
      setDone(copied ? `已复制${what}` : isFresh ? '这个浏览器不让复制，请长按选中' : '没来得及，请再按一次');
    });
  };
  return (
    <div class="button-row share-row">
      <button
        type="button"
        class="button"
        onClick={() => {
          copy(link(), '链接');
        }}
      >
        复制链接
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          copy(text(), '文字');
        }}
      >
        复制文字
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          print();
        }}
      >
        打印
      </button>
      {children}
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => {
          onReset();
          // What shrinks above it must not take it out of sight.
          requestAnimationFrame(() => {
            currentTarget.scrollIntoView({ block: 'nearest' });
          });
        }}
      >
        重新开始
      </button>
      <span role="status">{done}</span>
    </div>
  );
}
