/**
 * Shows the list of pages over the page, from the current place on.
 *
 * @param nav comes back to where it stood when the sheet is shut
 */
export function openSheet(nav: HTMLElement): void {
  const place = document.createComment('');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button sheet-close';
  close.textContent = '关闭';
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet';
  sheet.setAttribute('aria-label', '目录');
  nav.replaceWith(place);
  sheet.append(close, nav);
  document.body.append(sheet);
  const shut = () => {
    sheet.close();
  };
  close.addEventListener('click', shut);
  // A link within, or beside the sheet.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet || (target instanceof Element && target.closest('a'))) shut();
  });
  sheet.addEventListener('close', () => {
    place.replaceWith(nav);
    sheet.remove();
  });
  sheet.showModal();
  nav.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}
