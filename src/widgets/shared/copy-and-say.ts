import { copyText } from '../../links/copy-text.ts';

/** Copies a text and says what came of it. @param what is copied, in Chinese */
export async function copyAndSay(text: string, what: string, say: (done: string) => void): Promise<void> {
  // Pressed before the script came, the press may be too old for the browser to allow a copy.
  const isFresh = navigator.userActivation?.isActive !== false;
  const copied = await copyText(text);
  say(copied ? `已复制${what}` : isFresh ? '这个浏览器不让复制，请长按选中' : '没来得及，请再按一次');
}
