/**
 * Notes, inside the page, what must never happen there: exceptions, console errors, violations of the content security
 * policy. Not every driver can read the browser's own console. The notes outlive a change of page.
 */
function record(): void {
  const key = 'recorded-errors';
  const note = (text: string) => {
    const noted = JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
    sessionStorage.setItem(key, JSON.stringify([...noted, `${location.pathname}: ${text}`]));
  };
  const onError = (event: Event) => {
    const { target } = event;
    if (event instanceof ErrorEvent) note(event.message);
    // Firefox says so of a module that is there already; one that is missing fails where it is imported.
    else if (target instanceof Element && !target.matches('link[rel="modulepreload"]')) {
      note(`did not load: ${target.outerHTML}`);
    }
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', (event) => {
    note(`unhandled rejection: ${String(event.reason)}`);
  });
  addEventListener('securitypolicyviolation', (event) => {
    note(`${event.violatedDirective} violated by ${event.blockedURI} ${event.sample}`);
  });
  const { error } = console;
  console.error = (...values: unknown[]) => {
    note(`console.error: ${values.map(String).join(' ')}`);
    error(...values);
  };
}

/** Text of the recorder, to be run before a page's own scripts. */
export const recorderSource = `(${String(record)})()`;

/** Expression that gives the notes so far and forgets them. */
export const takeNotes = `(() => {
  const noted = JSON.parse(sessionStorage.getItem('recorded-errors') ?? '[]');
  sessionStorage.removeItem('recorded-errors');
  return noted;
})()`;
