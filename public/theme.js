/* Before the first paint: scripts run, and the saved colour choice. */
const root = document.documentElement.dataset;
root.scripts = '';
try {
  const saved = localStorage.theme;
  if (saved === 'light' || saved === 'dark') root.theme = saved;
} catch {
  /* Storage is off. */
}
