import { copyText, linkText } from './copy-text.ts';

/** Time for which the page says that a link was copied, in milliseconds. */
const shownFor = 4000;

/** Copies the link of a section with its title, and says so beside the heading. */
export async function copyHeading(link: HTMLAnchorElement): Promise<void> {
  const heading = link.closest('h2, h3, h4');
  const title = [...(heading?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches('.heading-link, .heading-copied')))
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const copied = await copyText(linkText(title, link.href));
  heading?.querySelector('.heading-copied')?.remove();
  const note = document.createElement('span');
  note.className = 'heading-copied';
  note.setAttribute('role', 'status');
  link.after(note);
  note.textContent = copied ? '已复制标题和链接' : '这个浏览器不让复制，请从地址栏复制';
  setTimeout(() => {
    note.remove();
  }, shownFor);
}
