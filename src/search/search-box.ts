import { href } from '../site.ts';
import { recentSearches, rememberSearch } from './recent.ts';
import { element, resultItems } from './results.ts';
import { answerField } from './search-field.ts';

const mostPages = 5;

/** Shows results under the search box of the page: links that the arrows go through. */
export function startSearchBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input || form.dataset['started'] !== undefined) return;
  form.dataset['started'] = '';
  const list = element('ul', { class: 'search-results' });
  const help = element('div', { class: 'search-help' });
  const panel = element('div', { class: 'search-panel', hidden: '' }, list, help);
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  form.append(panel, status);
  // It takes the focus of what is pressed in it, or Safari would leave the box, which on phones goes with its focus.
  form.tabIndex = -1;
  /** The reader has closed the list, and typed nothing since. */
  let closed = false;

  const fill = (items: HTMLElement[], below: (Node | string)[], said: string) => {
    list.replaceChildren(...items);
    help.replaceChildren(...below);
    status.textContent = said;
    panel.hidden = closed || !form.contains(document.activeElement) || panel.textContent === '';
  };
  const recent = () =>
    recentSearches().map((query) => {
      const path = `/search/?${new URLSearchParams({ q: query }).toString()}`;
      return element('li', {}, element('a', { href: href(path) }, query));
    });
  const ask = answerField(input, {
    show(answer, said, isWhole) {
      // The reader is on the way through what came first.
      if (panel.contains(document.activeElement)) return;
      const instead = form.querySelector('template')?.content.cloneNode(true) ?? '';
      const items = resultItems({ ...answer, results: answer.results.slice(0, mostPages) });
      if (items.length > 0) fill(items, [], `${said}，按上下键选择`);
      else fill([], isWhole ? [answer.elsewhere, instead] : [said], said);
      panel.scrollTop = 0;
    },
    say(text) {
      const before = text === '' ? recent() : [];
      fill(before, before.length > 0 ? ['刚才搜过'] : [text], text);
    },
  });

  const open = () => {
    closed = false;
    if (panel.hidden) ask();
  };
  const close = () => {
    closed = true;
    panel.hidden = true;
  };
  for (const type of ['focus', 'click']) input.addEventListener(type, open);
  input.addEventListener('input', () => {
    closed = false;
  });
  form.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [input, ...panel.querySelectorAll('a')];
      const from = Math.max(0, stops.indexOf(document.activeElement as HTMLAnchorElement));
      const step = event.key === 'ArrowDown' ? 1 : stops.length - 1;
      if (panel.hidden) open();
      else stops[(from + step) % stops.length]?.focus();
    } else if (event.key === 'Escape' && !panel.hidden) {
      input.focus();
      close();
    } else {
      const isTyped = /^(?:.|Backspace)$/.test(event.key) && !event.ctrlKey && !event.metaKey;
      // What is typed on the way through the links belongs to the field.
      if (isTyped && panel.contains(document.activeElement)) input.focus();
      return;
    }
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    if (input.value !== '') ask();
    // Nothing was typed, or it was a card number.
    if (input.value === '') event.preventDefault();
    else rememberSearch(input.value.trim());
  });
  panel.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a'))) return;
    rememberSearch(input.value.trim());
    close();
  });
  const closeOutside = (goal: EventTarget | null) => {
    if (goal instanceof Node && !form.contains(goal)) close();
  };
  document.addEventListener('pointerdown', ({ target }) => {
    closeOutside(target);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    closeOutside(relatedTarget);
  });
}
