import { copyText, linkText } from './copy-text.ts';

/** A link as support sends it: its title, and its full address. */
export interface SentLink {
  title: string;
  address: string;
}

/** The link of an entry of a list. */
export function linkOf(item: HTMLElement): SentLink {
  const anchor = item.querySelector('a');
  return { title: anchor?.textContent.trim() ?? '', address: anchor?.href ?? '' };
}

/** An entry with its buttons, for a list of links. */
export function linkItem(title: string, path: string): HTMLLIElement {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = path;
  anchor.textContent = title;
  item.append(anchor);
  addButtons(item);
  return item;
}

/** Puts the buttons to copy and to draw a QR code behind the link of an entry. */
export function addButtons(item: HTMLElement): void {
  const buttons = document.createElement('span');
  buttons.className = 'link-buttons no-print';
  for (const [name, text] of [
    ['copy', '复制'],
    ['qr', '二维码'],
  ] as const) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', name, textContent: text });
    button.setAttribute('aria-label', `${text}：${linkOf(item).title}`);
    buttons.append(button);
  }
  item.append(buttons);
}

/** Copies a link as it is pasted into a chat. @returns what to say about it */
export async function copyLink({ title, address }: SentLink): Promise<string> {
  const copied = await copyText(linkText(title, address));
  return copied ? `已复制：${title}` : '这个浏览器不让复制，请长按链接复制';
}
