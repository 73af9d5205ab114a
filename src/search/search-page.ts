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
  const { base = '/', notes = '{}' } = list.dataset;
  input.value = usableQuery(new URLSearchParams(location.search).get('q') ?? '');
  status.textContent = '正在找…';
  answerField(input, base, {
    show({ results, ...answer }, isWhole) {
      const shown = { ...answer, results: results.slice(0, mostPages) };
      list.replaceChildren(...resultItems(base, shown, JSON.parse(notes) as Record<string, string>));
      status.textContent = results.length > 0 ? `找到 ${results.length} 页` : `没有找到「${answer.query}」`;
      none.hidden = results.length > 0;
      none.querySelector('p')?.replaceChildren(answer.elsewhere);
      questions.hidden = true;
      if (isWhole) list.dataset['done'] = '';
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
