import type { SentLink } from './link-item.ts';
import type { QrDrawing } from './qr.ts';

/**
 * Draws the code of a link among those chosen for print, once, with a button to take it out.
 *
 * @param chosen the section they stand in
 */
export async function addCode(
  chosen: HTMLElement,
  link: SentLink,
  say: (text: string) => void,
): Promise<void> {
  const { drawQr } = await import('./qr.ts');
  const list = chosen.querySelector('ul');
  const known = [...chosen.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
  const count = () => {
    const codes = chosen.querySelectorAll('li').length;
    chosen.hidden = codes === 0;
    document.documentElement.classList.toggle('has-codes', codes > 0);
    say(codes > 0 ? `已选 ${codes} 个二维码，打印时每三个排成一行，只印它们` : '没有选二维码');
  };
  if (!known.includes(link.address)) {
    const item = drawn(link, drawQr(link.address));
    item.querySelector('button')?.addEventListener('click', () => {
      item.remove();
      count();
      (
        chosen.querySelector<HTMLElement>('li button') ?? document.querySelector<HTMLElement>('#link-search')
      )?.focus();
    });
    list?.append(item);
  }
  count();
}

function drawn({ title, address }: SentLink, { side, path }: QrDrawing): HTMLLIElement {
  const svg = svgElement('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img' });
  svg.setAttribute('aria-label', `二维码：${title}`);
  svg.append(
    svgElement('rect', { width: String(side), height: String(side), fill: '#fff' }),
    svgElement('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  const item = document.createElement('li');
  const name = document.createElement('p');
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const remove = document.createElement('button');
  name.textContent = title;
  caption.textContent = address;
  Object.assign(remove, { type: 'button', className: 'no-print', textContent: '拿掉' });
  remove.setAttribute('aria-label', `拿掉：${title}`);
  figure.append(svg, caption);
  item.append(name, figure, remove);
  return item;
}

function svgElement(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
