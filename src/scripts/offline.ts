/**
 * Keeps the site on the device, and offers a new version when one has been fetched. The open page stays as it is until
 * the reader asks for the new one.
 *
 * @param base path the site is served from, with a closing slash
 */
export async function keepOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(trustedUrl(`${base}sw.js`));
  const offer = () => {
    const updates = navigator.serviceWorker.controller !== null;
    if (registration.waiting && updates) offerNewVersion(registration.waiting);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
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

function offerNewVersion(worker: ServiceWorker): void {
  if (document.querySelector('.new-version')) return;
  const bar = document.createElement('div');
  bar.className = 'new-version';
  bar.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = '换成新版';
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    worker.postMessage({ type: 'SKIP_WAITING' });
  });
  bar.append('有新版本。', button);
  document.body.append(bar);
}
