/**
 * The service worker: keeps all pages of one build on the device, with the scripts and lists that belong to them. The build
 * puts `copy` before this text: `version`; `files`, needed by every page; `pages`, a JSON object of all pages by
 * their path; `base`, the path of the site.
 *
 * It serves nothing before all of it is there. A new version waits until the reader asks for it, so that a page never meets the
 * files of another build.
 */
const prefix = 'copy-';
const kept = prefix + copy.version;
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};

addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') skipWaiting();
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else event.respondWith(found(url.pathname).then((answer) => answer ?? fetch(request)));
});

/** A kept page, else the network's, else the page for what cannot be reached; a file or a frame says so for itself. */
async function page(request, { pathname }) {
  const answer = await found(pathname);
  if (answer) return answer;
  try {
    return await fetch(request);
  } catch (error) {
    const standIn = /\/embed\/|\.\w+$/.test(pathname) ? undefined : await found(`${copy.base}404.html`);
    if (standIn) return standIn;
    throw error;
  }
}

async function found(path) {
  return (await caches.open(kept)).match(path);
}

/** Puts the files and the pages on the device; after a failure what is there already is not fetched again. */
async function keepAll() {
  const cache = await caches.open(kept);
  const missing = async (path) => ((await cache.match(path)) ? [] : [path]);
  const wanted = (await Promise.all([...copy.files, copy.pages].map(missing))).flat();
  await Promise.all(
    wanted.map(async (path) => {
      const answer = await fetch(path, { cache: /\/_astro\//.test(path) ? 'default' : 'no-cache' });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      if (path !== copy.pages) return cache.put(path, answer);
      const pages = Object.entries(await answer.json());
      await Promise.all(
        pages.map(([address, html]) => cache.put(address, new Response(html, { headers: pageHeaders }))),
      );
      return cache.put(path, new Response());
    }),
  );
}

/** Copies of other builds, and those that a former worker of this site left. */
function isOld(name) {
  return (name.startsWith(prefix) && name !== kept) || name.startsWith('workbox-');
}
