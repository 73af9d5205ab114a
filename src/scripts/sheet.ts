/**
 * Opens a sheet over the page; 关闭, Escape, a tap beside it or on a link within it shuts it.
 *
 * @param label name of the sheet for those who do not see it
 * @param shut is told once it is gone
 */
export function openSheet(label: string, content: HTMLElement, shut?: () => void): void {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button sheet-close';
  close.textContent = '关闭';
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet';
  sheet.setAttribute('aria-label', label);
  sheet.append(close, content);
  document.body.append(sheet);
  close.addEventListener('click', () => {
    sheet.close();
  });
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet || (target instanceof Element && target.closest('a'))) sheet.close();
  });
  sheet.addEventListener('close', () => {
    shut?.();
    sheet.remove();
  });
  sheet.showModal();
}
