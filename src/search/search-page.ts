import { holdsCardNumber } from '../domain/card-number.ts';
import { usableQuery } from './fold.ts';
import { rememberSearch } from './recent.ts';
import { resultItems } from './results.ts';
import { answerField } from './search-field.ts';

const mostPages = 12;

/** Answers the field of the search page, first with the query of its address. */
export function startSearchPage(list: HTMLElement): void {
  const input = document.querySelector<HTMLInputElement>('#search-query');
  const [status, none, questions] = ['status', 'none', 'questions'].map((name) =>
    document.querySelector<HTMLElement>(`[data-search-${name}]`),
  );
  if (!input || !status || !none || !questions) return;
  const notes = JSON.parse(list.dataset['notes'] ?? '{}') as Record<string, string>;
  const given = new URLSearchParams(location.search).get('q') ?? '';
  input.value = holdsCardNumber(given) ? given : usableQuery(given);
  answerField(input, {
    show({ results, ...answer }, said, isWhole) {
      list.replaceChildren(...resultItems({ ...answer, results: results.slice(0, mostPages) }, notes));
      list.setAttribute('aria-busy', String(!isWhole));
      status.textContent = said;
      none.hidden = !isWhole || results.length > 0;
      none.querySelector('p')?.replaceChildren(answer.elsewhere);
      questions.hidden = true;
    },
    say(text) {
      list.replaceChildren();
      status.textContent = text;
      none.hidden = true;
      questions.hidden = false;
    },
  });
  // Empty too if it was a card number.
  if (input.value === '') return history.replaceState(null, '', location.pathname);
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="q"]'))
    field.value = input.value;
  document.title = `${input.value} · ${document.title}`;
  rememberSearch(input.value);
}
