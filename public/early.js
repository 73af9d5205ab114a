/* Before the first paint: that scripts run, whether the clock is China's, and the chosen colours. */
const page = document.documentElement.dataset;
page.scripts = '';
if (new Date().getTimezoneOffset() !== -480) page.zone = '';
try {
  const theme = localStorage.getItem('pos-guide-theme');
  if (theme === 'light' || theme === 'dark') page.theme = theme;
} catch {
  /* Storage is off. */
}

/* A script of the page that was lost is asked for again, anew: some browsers remember a failure. */
const again = (src) => setTimeout(() => import(`${src}?${Date.now()}`).catch(() => again(src)), 5000);
addEventListener(
  'error',
  ({ target }) => {
    if (target.type === 'module') again(target.src);
  },
  true,
);
