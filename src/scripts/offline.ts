/** What shows that the reader is there. */
const signs = ['pointerdown', 'keydown', 'scroll'];

/** In milliseconds: how long a page that nobody touches waits. */
const longestRest = 5000;

/**
 * Keeps the site on the device, once the reader has done something or has rested: what they came for is first in line. Where
 * data is dear or slow nothing is kept.
 *
 * @param base path the site is served from, with a closing slash
 */
export function keepOffline(base: string): void {
  const { saveData = false, effectiveType = '' } =
    (navigator as { connection?: Connection }).connection ?? {};
  if (!('serviceWorker' in navigator) || saveData || effectiveType.endsWith('2g')) return;
  const timer = setTimeout(start, longestRest);
  for (const sign of signs) addEventListener(sign, start, { passive: true });

  function start(): void {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, start);
    register(base).catch(() => {
      // Storage is full or switched off: the site works, only not without a network.
    });
  }
}

/** What some browsers tell of the network. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Offers a new version when one has been fetched. The open page stays as it is until the reader asks for the new one. */
async function register(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(trustedUrl(`${base}sw.js`));
  const look = () => {
    const updates = navigator.serviceWorker.controller !== null;
    const { waiting } = registration;
    if (waiting && updates)
      void import('./new-version.ts').then(({ offerNewVersion }) => {
        offerNewVersion(waiting);
      });
  };
  const watch = () => {
    registration.installing?.addEventListener('statechange', look);
  };
  look();
  watch();
  registration.addEventListener('updatefound', watch);
  // The first visit keeps the guide in hand before it begins to serve pages; the rest follows.
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'KEEP' });
}

/** What browsers with Trusted Types have beyond the plain DOM. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => unknown;
  };
}

/** Vouches for the one script address that the page starts; where Trusted Types are unknown, the plain address. */
function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (own) => own });
  return (policy?.createScriptURL(url) ?? url) as string;
}
