import { cardRefusal, holdsCardNumber } from '../domain/card-number.ts';
import { search, type SearchAnswer } from './search.ts';

/** Time between the last key and the search, and between a failure and the next try, in milliseconds. */
const pause = 15;
const retryAfter = 3000;

/** What shows the answers to a field. */
export interface SearchView {
  /**
   * @param said how many pages were found, or that there are none
   * @param isWhole nothing more is asked
   */
  show(answer: SearchAnswer, said: string, isWhole: boolean): void;
  /** There is no answer, and why: empty as long as nothing is asked. */
  say(text: string): void;
}

/** Answers what is typed into a field, except while an input method is composing. @returns asks what it holds now */
export function answerField(input: HTMLInputElement, { show, say }: SearchView): () => void {
  let timer = 0;
  const ask = () => {
    clearTimeout(timer);
    const query = input.value.trim();
    const showIfAsked = (isWhole: boolean) => (answer: SearchAnswer) => {
      if (input.value.trim() !== query) return;
      const count = answer.results.length;
      const none = isWhole ? `没有找到「${query}」` : '正在找…';
      show(answer, count > 0 ? `找到 ${count} 页` : none, isWhole);
    };
    if (holdsCardNumber(query)) {
      input.value = '';
      say(cardRefusal);
    } else if (query === '') {
      say('');
    } else {
      search(query, showIfAsked(false)).then(showIfAsked(true), () => {
        if (input.value.trim() !== query) return;
        say('搜索没有连上，网通了会自己再找');
        timer = window.setTimeout(ask, retryAfter);
      });
    }
  };
  for (const type of ['input', 'compositionend'])
    input.addEventListener(type, (event) => {
      clearTimeout(timer);
      if (!(event as InputEvent).isComposing) timer = window.setTimeout(ask, pause);
    });
  ask();
  return ask;
}
