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
      if (button.value === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = button.value;
      remember(button.value);
      show();
    });
  }
  show();
  group.hidden = false;
}

function remember(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}
