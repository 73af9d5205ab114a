import { element } from './nodes.ts';

/** The panel of links under a combobox: which are there, which one the arrows have reached, open or closed. */
export class OptionList {
  readonly panel: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly list = element('div', { role: 'listbox', id: 'search-options', 'aria-label': '搜索结果' });
  private readonly foot = element('div', { class: 'search-help' });
  private options: HTMLAnchorElement[] = [];
  private active = -1;

  constructor(input: HTMLInputElement) {
    this.input = input;
    this.panel = element('div', { class: 'search-panel', hidden: '' }, this.list, this.foot);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': 'search-options',
    })) {
      input.setAttribute(name, value);
    }
  }

  /** Shows other groups of links, and what stands below them. */
  fill(groups: HTMLElement[], foot: Node[] = []): void {
    this.list.replaceChildren(...groups);
    this.foot.replaceChildren(...foot);
    this.foot.hidden = foot.length === 0;
    this.options = [...this.list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
    this.options.forEach((option, i) => (option.id = `search-option-${i}`));
    this.activate(-1);
    this.panel.scrollTop = 0;
  }

  /** Goes up or down the links, round at the ends. */
  move(step: 1 | -1): void {
    const count = this.options.length;
    if (count === 0) return;
    const next = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
    this.activate(next);
    this.options[next]?.scrollIntoView({ block: 'nearest' });
  }

  /** The link that the arrows have reached, if any. */
  current(): HTMLAnchorElement | undefined {
    return this.options[this.active];
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  open(): void {
    this.panel.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
  }

  close(): void {
    this.panel.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }

  private activate(next: number): void {
    this.current()?.setAttribute('aria-selected', 'false');
    this.active = next;
    const option = this.current();
    option?.setAttribute('aria-selected', 'true');
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }
}

/** A link of the panel. */
export function optionLink(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', href: url, tabindex: '-1', 'aria-selected': 'false' }, ...children);
}
