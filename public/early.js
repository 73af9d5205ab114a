/* Before the first paint: that scripts run, and the chosen colours. */
const root = document.documentElement.dataset;
root.scripts = '';
try {
  const saved = localStorage.theme;
  if (saved === 'light' || saved === 'dark') root.theme = saved;
} catch {
  /* Storage is off. */
}

/* The search box opens by `/` and Ctrl/⌘-K from the first key on. */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const box = document.getElementById('site-search');
  const opens =
    event.ctrlKey || event.metaKey
      ? key.toLowerCase() === 'k'
      : key === '/' && !event.altKey && !target.matches('input, textarea, select');
  if (!box || !opens) return;
  event.preventDefault();
  box.focus();
  box.select();
});

/* Scripts that can wait come at a sign of the reader, for a link, for a fact that may be due, or after a rest. */
if (root.laterScripts) {
  const signs = ['pointermove', 'pointerdown', 'scroll', 'focusin', 'keydown', 'click'];
  const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const bring = async () => {
    for (const sign of signs) removeEventListener(sign, bring, true);
    await parsed;
    try {
      await Promise.all(root.laterScripts.split(' ').map((script) => import(script)));
    } catch {
      setTimeout(bring, 5000);
    }
  };
  for (const sign of signs) addEventListener(sign, bring, true);
  addEventListener('load', () => setTimeout(bring, 700));
  parsed.then(() => {
    const facts = [...document.querySelectorAll('[data-due]')];
    const due = facts.some(({ dataset }) => Date.parse(dataset.due) < Date.now() + 864e5);
    if (location.search || location.hash || due) bring();
  });
}
