/** Shows the buttons for light and dark and keeps the choice on this device. */
export function offerThemeChoice(): void {
  const group = document.querySelector<HTMLElement>('[data-theme-choice]');
  if (!group) return;
  const root = document.documentElement;
  const buttons = [...group.querySelectorAll('button')];
  const show = () => {
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.value === (root.dataset['theme'] ?? 'auto')));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      root.dataset['theme'] = button.value;
      show();
      try {
        localStorage.setItem('pos-guide-theme', button.value);
      } catch {
        // Storage is switched off: the choice holds for this page only.
      }
    });
  }
  show();
  group.hidden = false;
}
