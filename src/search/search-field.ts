import { cardRefusal, holdsCardNumber } from '../domain/card-number.ts';
import { search, type SearchAnswer } from './search.ts';

/** Time between a failure and the next try, in milliseconds. */
const retryAfter = 3000;

/**
 * Answers what is typed into a field, except while an input method is composing.
 *
 * @param show gets what is said of it, empty as long as nothing is asked; and what was found, with whether nothing more is asked
 * @returns asks what the field holds now
 */
export function answerField(
  input: HTMLInputElement,
  show: (said: string, answer?: SearchAnswer, isWhole?: boolean) => void,
): () => void {
  let timer = 0;
  const ask = () => {
    clearTimeout(timer);
    const query = input.value.trim();
    const showFound = (isWhole: boolean) => (answer: SearchAnswer) => {
      if (input.value.trim() !== query) return;
      const count = answer.results.length;
      const none = isWhole ? `没有找到「${query}」` : '正在找…';
      show(count > 0 ? `找到 ${count} 页` : none, answer, isWhole);
    };
    if (holdsCardNumber(query)) {
      input.value = '';
      show(cardRefusal);
    } else if (query === '') {
      show('');
    } else {
      search(query, showFound(false)).then(showFound(true), () => {
        if (input.value.trim() !== query) return;
        show('搜索没有连上，网通了会自己再找');
        timer = window.setTimeout(ask, retryAfter);
      });
    }
  };
  for (const type of ['input', 'compositionend'])
    input.addEventListener(type, (event) => {
      if (!(event as InputEvent).isComposing) ask();
    });
  ask();
  return ask;
}
