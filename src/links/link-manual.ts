import { addButtons, copyLink, linkOf, type SentLink } from './link-item.ts';

/** Gives the list of all links its search, its builder, its copy buttons and its QR codes. */
export function startLinkManual(manual: HTMLElement): void {
  const status = manual.querySelector<HTMLElement>('[data-link-status]');
  const chosen = manual.querySelector<HTMLElement>('[data-link-codes]');
  const field = manual.querySelector<HTMLInputElement>('#link-search');
  const builder = manual.querySelector('form');
  if (!status || !chosen || !field || !builder) return;
  const say = (text: string) => {
    status.textContent = text;
  };
  const addCode = async (item: HTMLElement) => {
    try {
      const { addCode: add } = await import('./link-codes.ts');
      await add(chosen, linkOf(item), say);
    } catch {
      say('没连上网，二维码画不出来，网通了再点');
    }
  };
  for (const item of manual.querySelectorAll<HTMLElement>('.link-list > li')) addButtons(item);
  manual.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button');
    const item = button && button.closest<HTMLElement>('li, [data-link-built]');
    if (!item) return;
    if (button.name === 'copy') void copyLink(linkOf(item)).then(say);
    if (button.name === 'qr') void addCode(item);
  });
  chosen.querySelector('[name="print"]')?.addEventListener('click', () => {
    print();
  });
  builder.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  startLinkBuilder(builder);
  let started = false;
  for (const type of ['focus', 'input']) {
    field.addEventListener(type, () => {
      import('./link-search.ts').then(
        ({ startLinkSearch }) => {
          if (!started) startLinkSearch(manual, field, say);
          started = true;
        },
        () => {
          say('没连上网，搜不了，网通了再试');
        },
      );
    });
  }
  for (const hidden of manual.querySelectorAll<HTMLElement>('[data-link-tools]')) hidden.hidden = false;
}

/**
 * Keeps the link of the builder in step with its fields: the checklist with what is known filled in.
 *
 * @param form with a select for each question and `data-path` of the checklist
 */
function startLinkBuilder(form: HTMLFormElement): void {
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
