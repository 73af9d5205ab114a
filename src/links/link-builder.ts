import type { SentLink } from './link-item.ts';

/**
 * Keeps the link of the builder in step with its fields: the checklist with what is known filled in.
 *
 * @param form with a select for each question and `data-path` of the checklist
 */
export function startLinkBuilder(form: HTMLFormElement): void {
  const anchor = form.querySelector('a');
  if (!anchor) return;
  const update = () => {
    const { title, address } = builtLink(form);
    anchor.href = address;
    anchor.textContent = title;
  };
  form.addEventListener('change', update);
  update();
}

function builtLink(form: HTMLFormElement): SentLink {
  const given = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
  const query = new URLSearchParams(given.map(({ name, value }) => [name, value])).toString();
  const said = given.map(({ selectedOptions }) => selectedOptions[0]?.textContent.trim() ?? '');
  return {
    title: said.length === 0 ? '刷卡没记录：一步步查' : `照这个情形查：${said.join('；')}`,
    address: `${form.dataset['path'] ?? ''}${query === '' ? '' : `?${query}`}`,
  };
}
