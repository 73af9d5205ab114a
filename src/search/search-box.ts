import { holdsCardNumber } from '../domain/card-number.ts';
import { cardRefusal } from './card-refusal.ts';
import { openSearch, type Search, type SearchAnswer } from './engine.ts';
import { address, element, marked } from './nodes.ts';
import { OptionList, optionLink } from './option-list.ts';
import { recentSearches, rememberSearch } from './recent.ts';

const mostPages = 5;
/** Time between the last key and the search, in milliseconds. */
const pause = 40;

/** Turns the search form of the page into a combobox with a panel of results. */
export function startSearchBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (input && form.dataset['started'] === undefined) new SearchBox(form, input);
}

class SearchBox {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly base: string;
  private readonly search: Search;
  private readonly list: OptionList;
  private readonly status = element('p', { role: 'status', class: 'visually-hidden' });
  private shown = '';
  /** Query whose list the reader closed before the full answer came; asked again when the list is opened. */
  private cut = '';
  private timer = 0;
  /** A card number has just been cleared, and nothing else was given since. */
  private refused = false;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    form.dataset['started'] = '';
    this.form = form;
    this.input = input;
    this.base = form.dataset['base'] ?? '/';
    this.search = openSearch(this.base);
    this.list = new OptionList(input);
    form.append(this.list.panel, this.status);
    this.listen();
    void this.search.prepare();
    this.update();
  }

  private listen(): void {
    const { form, input } = this;
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.updateSoon();
    });
    input.addEventListener('compositionend', () => {
      this.updateSoon();
    });
    input.addEventListener('focus', () => {
      this.update();
    });
    input.addEventListener('keydown', (event) => {
      if (!event.isComposing && event.keyCode !== 229) this.onKey(event);
    });
    form.addEventListener('submit', (event) => {
      if (this.refuseCard() || this.refused) event.preventDefault();
      rememberSearch(input.value.trim());
    });
    this.list.panel.addEventListener('click', (event) => {
      if (!(event.target instanceof Element && event.target.closest('a'))) return;
      rememberSearch(input.value.trim());
      this.list.close();
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !form.contains(event.target)) this.list.close();
    });
    form.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !form.contains(event.relatedTarget)) this.list.close();
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.list.isOpen) this.update();
      this.list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const link = this.list.current();
      if (!link) return;
      event.preventDefault();
      link.click();
    } else if (event.key === 'Escape' && this.list.isOpen) {
      event.preventDefault();
      this.list.close();
    }
  }

  private updateSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.update();
    }, pause);
  }

  /** Clears a card number and says why. @returns whether there was one */
  private refuseCard(): boolean {
    const isCard = holdsCardNumber(this.input.value);
    if (this.input.value !== '') this.refused = isCard;
    if (isCard) {
      this.input.value = '';
      this.shown = '';
      this.list.fill([], [element('p', {}, cardRefusal)]);
      this.list.open();
      this.status.textContent = cardRefusal;
    }
    return isCard;
  }

  private update(): void {
    if (this.refuseCard()) return;
    const query = this.input.value.trim();
    const isCut = this.cut === query;
    this.cut = '';
    if (query === '') {
      this.showRecent();
      return;
    }
    if (query === this.shown) this.open();
    if (query === this.shown && !isCut) return;
    const show = (answer: SearchAnswer) => {
      if (this.input.value.trim() !== query || this.cut === query) return;
      if (this.shown === query && !this.list.isOpen) this.cut = query;
      else if (this.shown !== query || this.list.current() === undefined) this.showAnswer(answer);
    };
    this.search.find(query, show).then(show, () => undefined);
  }

  private showRecent(): void {
    this.shown = '';
    const links = recentSearches().map((query) =>
      optionLink(address(this.base, `/search/?${new URLSearchParams({ q: query }).toString()}`), query),
    );
    const title = element('p', { class: 'search-group', id: 'search-recent' }, '刚才搜过');
    const group = element('div', { role: 'group', 'aria-labelledby': 'search-recent' }, title, ...links);
    this.list.fill(links.length === 0 ? [] : [group]);
    if (links.length === 0) this.list.close();
    else this.open();
  }

  private showAnswer({ query, results, nearest, understood }: SearchAnswer): void {
    this.shown = query;
    if (results.length > 0) {
      this.list.fill(
        results.slice(0, mostPages).map(({ url, title, sections }) => {
          const group = element('div', { role: 'group', 'aria-label': title });
          group.append(
            optionLink(address(this.base, url), ...marked(title, understood)),
            ...sections.map((section) => {
              const link = optionLink(address(this.base, section.url), ...marked(section.label, understood));
              link.classList.add('section');
              return link;
            }),
          );
          return group;
        }),
      );
    } else {
      const near = nearest.map(({ url, label }) => optionLink(address(this.base, url), label));
      const help = this.form.querySelector('template')?.content.cloneNode(true);
      this.list.fill(
        near.length > 0 ? [element('div', { role: 'group', 'aria-label': '相近的' }, ...near)] : [],
        help ? [help] : [],
      );
    }
    this.status.textContent =
      results.length > 0
        ? `找到 ${results.length} 页，按上下键选择`
        : `没有找到「${query}」${nearest.length > 0 ? `，列出 ${nearest.length} 处相近的` : ''}`;
    this.open();
  }

  private open(): void {
    if (document.activeElement === this.input) this.list.open();
  }
}
