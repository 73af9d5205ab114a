/**
 * Opens a dialog over the page; 关闭, Escape, a tap beside it or on a link within it shuts it.
 *
 * @param label name of the dialog for those who do not see it
 * @param shut is told once it is gone
 */
export function openDialog(label: string, content: HTMLElement, shut?: () => void): void {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button dialog-close';
  close.textContent = '关闭';
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-label', label);
  dialog.append(close, content);
  document.body.append(dialog);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  dialog.addEventListener('close', () => {
    shut?.();
    dialog.remove();
  });
  dialog.showModal();
}
