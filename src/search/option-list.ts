import { element } from './nodes.ts';

/** Makes the input a combobox, and the panel of links under it: which are there, which one the arrows have reached, open or closed. */
export function optionList(input: HTMLInputElement) {
  const list = element('div', { role: 'listbox', id: 'search-options', 'aria-label': '搜索结果' });
  const foot = element('div', { class: 'search-help' });
  const panel = element('div', { class: 'search-panel', hidden: '' }, list, foot);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  let options: HTMLAnchorElement[] = [];
  let reached: HTMLAnchorElement | undefined;

  const reach = (option: HTMLAnchorElement | undefined) => {
    reached?.setAttribute('aria-selected', 'false');
    reached = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) reach(undefined);
  };
  show(false);

  return {
    panel,
    show,
    isOpen: () => !panel.hidden,
    /** The link that the arrows have reached, if any. */
    reached: () => reached,
    /** Shows other groups of links, and what stands below them. */
    fill(groups: HTMLElement[], below: Node[] = []): void {
      list.replaceChildren(...groups);
      foot.replaceChildren(...below);
      foot.hidden = below.length === 0;
      options = [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
      options.forEach((option, i) => (option.id = `search-option-${i}`));
      reach(undefined);
      panel.scrollTop = 0;
    },
    /** Goes up or down the links, round at the ends. */
    move(step: 1 | -1): void {
      const from = reached ? options.indexOf(reached) : step < 0 ? 0 : -1;
      reach(options[(from + step + options.length) % options.length]);
    },
  };
}

/** A link of the panel. */
export function optionLink(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', href: url, tabindex: '-1', 'aria-selected': 'false' }, ...children);
}
