/**
 * Notes, inside the page, what must never happen there: exceptions, console errors, violations of the content security
 * policy. Not every driver can read the browser's own console.
 */
function record(): void {
  const notes: string[] = [];
  Object.defineProperty(globalThis, 'recordedErrors', { value: notes });
  const note = (text: string) => {
    notes.push(`${location.pathname}: ${text}`);
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

/** Expression that gives the notes so far and forgets them; none on a page without the recorder. */
export const takeNotes = `(globalThis.recordedErrors?.splice(0) ?? [])`;
