/**
 * Keeps the site on the device, and offers a new version when one has been fetched. The open page stays as it is until
 * the reader asks for the new one.
 *
 * @param base path the site is served from, with a closing slash
 */
export async function keepOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
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
  return (policy ? policy.createScriptURL(url) : url) as string;
}
