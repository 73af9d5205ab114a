import { cardRefusal, holdsCardNumber } from '../domain/card-number.ts';
import { addStyles } from './add-styles.ts';
import { openSearch, type SearchAnswer } from './engine.ts';
import { address, element, marked } from './nodes.ts';
import { optionLink, optionList } from './option-list.ts';
import { recentSearches, rememberSearch } from './recent.ts';
import panelStyles from './search-panel.css?url';

const mostPages = 5;
/** Time between the last key and the search, and between a failure and the next try, in milliseconds. */
const pause = 15;
const retryAfter = 3000;

/** Turns the search form of the page into a combobox with a panel of results. */
export function startSearchBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input || form.dataset['started'] !== undefined) return;
  form.dataset['started'] = '';
  addStyles(panelStyles);
  const base = form.dataset['base'] ?? '/';
  const search = openSearch(base);
  const list = optionList(input);
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  form.append(list.panel, status);
  /** Query whose answer the list shows, and the one at which the reader closed it. */
  let shown = '';
  let dismissed = '';
  /** A card number has just been cleared, and nothing else was given since. */
  let refused = false;
  let timer = 0;

  const asked = () => input.value.trim();
  const open = () => {
    if (document.activeElement === input) list.show(true);
  };
  const say = (text: string) => {
    shown = '';
    list.fill([], [element('p', {}, text)]);
    status.textContent = text;
    open();
  };
  const updateSoon = (time = pause) => {
    clearTimeout(timer);
    timer = window.setTimeout(update, time);
  };

  function update(): void {
    const query = asked();
    if (refuseCard()) return;
    if (query === '') return showRecent();
    if (query === shown) return open();
    const show = (answer: SearchAnswer) => {
      if (asked() === query) showAnswer(answer);
    };
    search.find(query, show).then(show, () => {
      if (asked() !== query) return;
      say('搜索没有连上，网通了会自己再找。');
      updateSoon(retryAfter);
    });
  }

  /** Clears a card number and says why. @returns whether there was one */
  function refuseCard(): boolean {
    const isCard = holdsCardNumber(asked());
    if (asked() !== '') refused = isCard;
    if (isCard && input) input.value = '';
    if (isCard) say(cardRefusal);
    return isCard;
  }

  function showRecent(): void {
    shown = '';
    const links = recentSearches().map((query) =>
      optionLink(address(base, `/search/?${new URLSearchParams({ q: query }).toString()}`), query),
    );
    list.fill(links.length > 0 ? [group('刚才搜过', links)] : []);
    if (links.length > 0) open();
    else list.show(false);
  }

  function showAnswer({ query, results, understood, elsewhere }: SearchAnswer): void {
    const isFirst = shown !== query;
    // The reader is on the way through what came first.
    if (!isFirst && list.reached()) return;
    shown = query;
    const groups = results.slice(0, mostPages).map(({ url, title, sections }) => {
      const links = [{ url, label: title }, ...sections].map((entry) =>
        optionLink(address(base, entry.url), ...marked(entry.label, understood)),
      );
      for (const link of links.slice(1)) link.classList.add('section');
      return element('div', { role: 'group', 'aria-label': title }, ...links);
    });
    const help = results.length > 0 ? undefined : form.querySelector('template')?.content.cloneNode(true);
    const instead = elsewhere === '' ? [] : [element('p', {}, elsewhere)];
    list.fill(groups, help ? [...instead, help] : []);
    status.textContent =
      results.length > 0 ? `找到 ${results.length} 页，按上下键选择` : `没有找到「${query}」`;
    if (isFirst && dismissed !== query) open();
  }

  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) updateSoon();
  });
  input.addEventListener('compositionend', () => {
    updateSoon();
  });
  input.addEventListener('focus', update);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const link = list.reached();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!list.isOpen()) update();
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && link) {
      link.click();
    } else if (event.key === 'Escape' && list.isOpen()) {
      list.show(false);
      dismissed = asked();
    } else {
      return;
    }
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    if (refuseCard() || refused) event.preventDefault();
    rememberSearch(asked());
  });
  list.panel.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a'))) return;
    rememberSearch(asked());
    list.show(false);
  });
  const closeOutside = (goal: EventTarget | null) => {
    if (goal instanceof Node && !form.contains(goal)) list.show(false);
  };
  document.addEventListener('pointerdown', ({ target }) => {
    closeOutside(target);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    closeOutside(relatedTarget);
  });
  search.prepare();
  update();
}

function group(title: string, links: HTMLElement[]): HTMLElement {
  const heading = element('p', { class: 'search-group', id: 'search-recent' }, title);
  return element('div', { role: 'group', 'aria-labelledby': 'search-recent' }, heading, ...links);
}
