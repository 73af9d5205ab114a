import { holdsCardNumber } from '../domain/card-number.ts';
import { cardRefusal } from './card-refusal.ts';
import { openSearch, type SearchAnswer } from './engine.ts';
import { address, element, marked } from './nodes.ts';
import { OptionList, optionLink } from './option-list.ts';
import { addStyles } from './add-styles.ts';
import panelStyles from './search-panel.css?url';
import { recentSearches, rememberSearch } from './recent.ts';

const mostPages = 5;
/** Time between the last key and the search, and between a failure and the next try, in milliseconds. */
const pause = 15;
const retryAfter = 3000;

/** Turns the search form of the page into a combobox with a panel of results. */
export function startSearchBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input || form.dataset['started'] !== undefined) return;
  addStyles(panelStyles);
  new SearchBox(form, input);
}

class SearchBox {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly base: string;
  private readonly search;
  private readonly list: OptionList;
  private readonly status = element('p', { role: 'status', class: 'visually-hidden' });
  /** Query whose answer the list shows. */
  private shown = '';
  /** Query at which the reader closed the list. */
  private dismissed = '';
  private timer = 0;
  /** A card number has just been cleared, and nothing else was given since. */
  private refused = false;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.form = form;
    this.input = input;
    form.dataset['started'] = '';
    this.base = form.dataset['base'] ?? '/';
    this.search = openSearch(this.base);
    this.list = new OptionList(input);
    form.append(this.list.panel, this.status);
    this.listen();
    this.search.prepare();
    this.update();
  }

  private listen(): void {
    const { form, input, list } = this;
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.updateAfter(pause);
    });
    input.addEventListener('compositionend', () => {
      this.updateAfter(pause);
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
    list.panel.addEventListener('click', (event) => {
      if (!(event.target instanceof Element && event.target.closest('a'))) return;
      rememberSearch(input.value.trim());
      list.close();
    });
    for (const [target, type] of [
      [document, 'pointerdown'],
      [form, 'focusout'],
    ] as const) {
      target.addEventListener(type, (event) => {
        const goal = event instanceof FocusEvent ? event.relatedTarget : event.target;
        if (goal instanceof Node && !form.contains(goal)) list.close();
      });
    }
  }

  private onKey(event: KeyboardEvent): void {
    const link = this.list.current();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.list.isOpen) this.update();
      this.list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && link) {
      link.click();
    } else if (event.key === 'Escape' && this.list.isOpen) {
      this.list.close();
      this.dismissed = this.input.value.trim();
    } else {
      return;
    }
    event.preventDefault();
  }

  private updateAfter(time: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.update();
    }, time);
  }

  /** Clears a card number and says why. @returns whether there was one */
  private refuseCard(): boolean {
    const isCard = holdsCardNumber(this.input.value);
    if (this.input.value !== '') this.refused = isCard;
    if (isCard) {
      this.input.value = '';
      this.say(cardRefusal);
    }
    return isCard;
  }

  private update(): void {
    if (this.refuseCard()) return;
    const query = this.input.value.trim();
    if (query === '') {
      this.showRecent();
    } else if (query === this.shown) {
      this.open();
    } else {
      const show = (answer: SearchAnswer) => {
        if (this.input.value.trim() === query) this.showAnswer(answer);
      };
      this.search.find(query, show).then(show, () => {
        if (this.input.value.trim() !== query) return;
        this.say('搜索没有连上，网通了会自己再找。');
        this.updateAfter(retryAfter);
      });
    }
  }

  private showRecent(): void {
    this.shown = '';
    const links = recentSearches().map((query) =>
      optionLink(address(this.base, `/search/?${new URLSearchParams({ q: query }).toString()}`), query),
    );
    this.list.fill(links.length === 0 ? [] : [group('刚才搜过', links)]);
    if (links.length === 0) this.list.close();
    else this.open();
  }

  private showAnswer({ query, results, understood, elsewhere }: SearchAnswer): void {
    const isFirst = this.shown !== query;
    // The reader is on the way through what came first.
    if (!isFirst && this.list.current()) return;
    this.shown = query;
    const groups = results.slice(0, mostPages).map(({ url, title, sections }) => {
      const links = [{ url, label: title }, ...sections].map((entry) =>
        optionLink(address(this.base, entry.url), ...marked(entry.label, understood)),
      );
      links.slice(1).forEach((link) => {
        link.classList.add('section');
      });
      return element('div', { role: 'group', 'aria-label': title }, ...links);
    });
    const help =
      results.length > 0 ? undefined : this.form.querySelector('template')?.content.cloneNode(true);
    const instead = elsewhere === '' ? [] : [element('p', {}, elsewhere)];
    this.list.fill(groups, help ? [...instead, help] : []);
    this.status.textContent =
      results.length > 0 ? `找到 ${results.length} 页，按上下键选择` : `没有找到「${query}」`;
    if (isFirst && this.dismissed !== query) this.open();
  }

  private say(text: string): void {
    this.shown = '';
    this.list.fill([], [element('p', {}, text)]);
    this.status.textContent = text;
    this.open();
  }

  private open(): void {
    if (document.activeElement === this.input) this.list.open();
  }
}

function group(title: string, links: HTMLElement[]): HTMLElement {
  const heading = element('p', { class: 'search-group', id: 'search-recent' }, title);
  return element('div', { role: 'group', 'aria-labelledby': 'search-recent' }, heading, ...links);
}
