import { copyText } from './copy-text.ts';
import { linkText } from './link-text.ts';

/** Gives the list of all links its filter, its copy buttons and its QR codes. */
export function startLinkManual(manual: HTMLElement): void {
  const status = manual.querySelector<HTMLElement>('[data-link-status]');
  const items = [...manual.querySelectorAll<HTMLLIElement>('.link-list > li')];
  for (const item of items) addButtons(item);
  manual.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button');
    const item = button && button.closest('li');
    if (!button || !item || !status) return;
    if (button.name === 'copy') void copy(item, status);
    if (button.name === 'qr') void toggleCode(manual, item, button, status);
  });
  manual.querySelector('[data-print-codes]')?.addEventListener('click', () => {
    print();
  });
  const filter = manual.querySelector('input');
  let filters = false;
  for (const type of ['focus', 'input']) {
    filter?.addEventListener(type, () => {
      if (filters || !status) return;
      import('./link-filter.ts').then(
        ({ startFilter }) => {
          if (!filters) startFilter(manual, filter, items);
          filters = true;
        },
        () => {
          status.textContent = '没连上网，筛选用不了，网通了再试';
        },
      );
    });
  }
  manual.querySelector<HTMLElement>('[data-link-tools]')?.removeAttribute('hidden');
}

function addButtons(item: HTMLLIElement): void {
  const buttons = document.createElement('span');
  buttons.className = 'link-buttons no-print';
  for (const [name, text] of [
    ['copy', '复制'],
    ['qr', '二维码'],
  ] as const) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', name, textContent: text });
    button.setAttribute('aria-label', `${text}：${titleOf(item)}`);
    if (name === 'qr') button.setAttribute('aria-pressed', 'false');
    buttons.append(button);
  }
  item.append(buttons);
}

/** The link that an entry of the list is about. */
export function anchorOf(item: HTMLLIElement): HTMLAnchorElement {
  return item.querySelector('a') ?? document.createElement('a');
}

/** The question it answers. */
export function titleOf(item: HTMLLIElement): string {
  return anchorOf(item).textContent?.trim() ?? '';
}

async function copy(item: HTMLLIElement, status: HTMLElement): Promise<void> {
  const copied = await copyText(linkText(titleOf(item), anchorOf(item).href));
  status.textContent = copied ? `已复制：${titleOf(item)}` : '这个浏览器不让复制，请长按链接复制';
}

async function toggleCode(
  manual: HTMLElement,
  item: HTMLLIElement,
  button: HTMLButtonElement,
  status: HTMLElement,
): Promise<void> {
  const shown = item.querySelector('.link-code');
  try {
    if (shown) shown.remove();
    else item.append(await codeOf(item));
  } catch {
    status.textContent = '没连上网，二维码画不出来，网通了再点';
    return;
  }
  item.classList.toggle('with-code', !shown);
  button.setAttribute('aria-pressed', String(!shown));
  const count = manual.querySelectorAll('.link-code').length;
  manual.classList.toggle('has-codes', count > 0);
  status.textContent = count > 0 ? `已选 ${count} 个二维码，打印时每三个排成一张卡片` : '没有选二维码';
  const printButton = manual.querySelector<HTMLButtonElement>('[data-print-codes]');
  if (printButton) printButton.hidden = count === 0;
}

async function codeOf(item: HTMLLIElement): Promise<HTMLElement> {
  const { drawQr } = await import('./qr.ts');
  const link = anchorOf(item);
  const { side, path } = drawQr(link.href);
  const svg = svgElement('svg', {
    viewBox: `0 0 ${side} ${side}`,
    role: 'img',
    'shape-rendering': 'crispEdges',
  });
  svg.setAttribute('aria-label', `二维码：${titleOf(item)}`);
  svg.append(
    svgElement('rect', { width: String(side), height: String(side), fill: '#fff' }),
    svgElement('path', { d: path, fill: '#000' }),
  );
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  figure.className = 'link-code';
  caption.textContent = link.href;
  figure.append(svg, caption);
  return figure;
}

function svgElement(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
