import { matchesCode, type CodeQuery } from './code-match.ts';

/** Filters the answer codes while the reader types; nothing happens on pages without the filter. */
const filter = document.querySelector<HTMLElement>('[data-code-filter]');
const index = document.querySelector<HTMLElement>('.code-index');
if (filter && index) start(filter, index);

function start(form: HTMLElement, jumpList: HTMLElement): void {
  const text = form.querySelector('input');
  const [who, money] = form.querySelectorAll('select');
  const status = form.querySelector('[role="status"]');
  const clear = form.querySelector('button');
  if (!text || !who || !money || !status || !clear) return;
  const articles = [...document.querySelectorAll<HTMLElement>('.code')];
  const entries = new Map(
    [...jumpList.querySelectorAll<HTMLAnchorElement>('li > a')].map((link) => [
      link.hash,
      link.parentElement,
    ]),
  );

  const answer = form.querySelector('[data-code-answer]');

  const query = (): CodeQuery => ({ text: text.value, who: who.value, money: money.value });
  const show = () => {
    const wanted = query();
    const filtering = Object.values(wanted).some((value) => value.trim() !== '');
    const hits = articles.filter((article) => {
      const { code = '', who = '', money = '', search = '' } = article.dataset;
      const hit = matchesCode(wanted, { code, who, money, words: search });
      article.hidden = !hit;
      entries.get(`#${article.querySelector('h3')?.id ?? ''}`)?.toggleAttribute('hidden', !hit);
      return hit;
    });
    clear.hidden = !filtering;
    jumpList.classList.toggle('filtering', filtering);
    for (const group of jumpList.querySelectorAll<HTMLElement>('.code-index-group')) {
      group.hidden = !group.querySelector('li:not([hidden])');
    }
    status.textContent = message(filtering, hits.length);
    const typed = text.value.trim().toUpperCase();
    const exact = hits.find(({ dataset }) => dataset['code']?.toUpperCase() === typed);
    answer?.replaceChildren(...(typed !== '' && exact ? [copyOf(exact)] : []));
  };
  const reset = () => {
    text.value = who.value = money.value = '';
    show();
  };

  for (const field of [text, who, money]) field.addEventListener('input', show);
  clear.addEventListener('click', () => {
    reset();
    text.focus();
  });
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('[hidden]')) return;
    reset();
    target.scrollIntoView();
  });
  show();
}

/** The words of an entry without its ids, which stand further down the page. */
function copyOf(entry: HTMLElement): Node {
  const copy = entry.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  copy.querySelector('.heading-link')?.remove();
  const title = document.createElement('p');
  const heading = copy.querySelector('h3');
  title.append(...(heading?.childNodes ?? []));
  title.className = 'code-title';
  heading?.replaceWith(title);
  copy.classList.replace('code', 'code-answer');
  return copy;
}

function message(filtering: boolean, hits: number): string {
  if (!filtering) return '';
  return hits === 0
    ? '没有符合的码。收单机构自己编的码这里查不到：当结果不明处理，先查单，再问收单机构。'
    : `找到 ${hits} 个码，点一下跳到说明。`;
}
