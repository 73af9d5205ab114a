import { cardRefusal, holdsCardNumber } from '../domain/card-number.ts';
import { search, type SearchAnswer } from './search.ts';

/** Time between the last key and the search, and between a failure and the next try, in milliseconds. */
const pause = 15;
const retryAfter = 3000;

/** What shows the answers to a field. */
export interface SearchView {
  /** @param isWhole whether the full text has been asked as well */
  show(answer: SearchAnswer, isWhole: boolean): void;
  /** There is no answer, and why: empty as long as nothing is asked. */
  say(text: string): void;
}

/** Answers what is typed into a field, except by an input method that is still composing. @returns asks what it holds now */
export function answerField(input: HTMLInputElement, base: string, { show, say }: SearchView): () => void {
  let timer = 0;
  const ask = () => {
    clearTimeout(timer);
    const query = input.value.trim();
    const isAsked = () => input.value.trim() === query;
    if (holdsCardNumber(query)) {
      input.value = '';
      say(cardRefusal);
    } else if (query === '') {
      say('');
    } else {
      search(base, query, (answer) => {
        if (isAsked()) show(answer, false);
      }).then(
        (answer) => {
          if (isAsked()) show(answer, true);
        },
        () => {
          if (!isAsked()) return;
          say('搜索没有连上，网通了会自己再找');
          timer = window.setTimeout(ask, retryAfter);
        },
      );
    }
  };
  const askSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  };
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) askSoon();
  });
  input.addEventListener('compositionend', askSoon);
  ask();
  return ask;
}
