import { holdsCardNumber } from '../domain/card-number.ts';
import { usableQuery } from './fold.ts';
import { recentSearches, rememberSearch } from './recent.ts';
import { element, linkTo, resultItems } from './results.ts';
import { answerField } from './search-field.ts';

/** Shows results below a search box, as links that the arrows go through; on the search page first for the query of its address. */
export function startSearchBox(box: HTMLElement): void {
  const [input, panel] = [box.querySelector('input'), box.querySelector<HTMLElement>('.search-panel')];
  const [status, list, help] = [...(panel?.children ?? [])] as HTMLElement[];
  if (!input || !panel || !status || !list || !help || box.dataset['started'] !== undefined) return;
  box.dataset['started'] = '';
  // It takes the focus of what is pressed in it, or Safari would leave the box, which on phones goes with its focus.
  box.tabIndex = -1;
  const notes = JSON.parse(box.dataset['notes'] ?? 'null') as Record<string, string> | null;
  const mostPages = notes ? 12 : 5;
  if (notes) takeFromAddress(input);

  const ask = answerField(input, (said, answer, isWhole = false) => {
    if (answer) list.setAttribute('aria-busy', String(!isWhole));
    else list.removeAttribute('aria-busy');
    // The reader is on the way through what came first.
    if (list.contains(document.activeElement)) return;
    const before = said === '' ? recentSearches() : [];
    const results = answer?.results.slice(0, mostPages) ?? [];
    status.textContent = before.length > 0 ? '刚才搜过' : said;
    list.replaceChildren(
      ...before.map((query) =>
        element('li', linkTo(`/search/?${new URLSearchParams({ q: query }).toString()}`, query)),
      ),
      ...(answer ? resultItems({ ...answer, results }, notes ?? {}) : []),
    );
    help.hidden = !isWhole || results.length > 0;
    help.toggleAttribute('data-search-none', !help.hidden);
    help.querySelector('p')?.replaceChildren(answer?.elsewhere ?? '');
    panel.classList.toggle('visually-hidden', status.textContent === '');
    panel.scrollTop = 0;
  });

  /** Without the focus the box shows no results; the keyboard goes on from where it was. */
  const leave = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [input, ...(help.hidden ? list : panel).querySelectorAll('a')];
      const from = Math.max(0, stops.indexOf(document.activeElement as HTMLAnchorElement));
      const step = event.key === 'ArrowDown' ? 1 : stops.length - 1;
      stops[(from + step) % stops.length]?.focus();
    } else if (event.key === 'Escape') {
      leave();
    } else {
      const isTyped = /^(?:.|Backspace)$/.test(event.key) && !event.ctrlKey && !event.metaKey;
      // What is typed on the way through the links belongs to the field.
      if (isTyped && panel.contains(document.activeElement)) input.focus();
      return;
    }
    event.preventDefault();
  });
  box.addEventListener('submit', (event) => {
    if (input.value !== '') ask();
    // Nothing was typed, or it was a card number.
    if (input.value === '') event.preventDefault();
  });
  panel.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('a'))) return;
    rememberSearch(input.value.trim());
    leave();
  });
}

/** Puts the query of the address into the field; a card number is refused there, and goes from the address. */
function takeFromAddress(input: HTMLInputElement): void {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const isCard = holdsCardNumber(query);
  input.value = isCard ? query : usableQuery(query);
  rememberSearch(input.value);
  if (isCard) history.replaceState(null, '', location.pathname);
  else if (input.value !== '') document.title = `${input.value} · ${document.title}`;
}
