/* Says that scripts run, and sets the reader's saved colour choice, before the first paint. */
document.documentElement.dataset.scripts = '';
try {
  var saved = localStorage.getItem('theme');
  if (saved === 'light' || saved === 'dark') document.documentElement.dataset.theme = saved;
} catch {
  /* Storage is switched off: the system's choice stands. */
}
