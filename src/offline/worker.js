/**
 * The service worker: keeps all pages of one build on the device, with the scripts and lists that belong to them. The build
 * puts `copy` before this text: `version`; `guides`, for each guide a bundle of its pages and how they look; `all`, a bundle of the
 * whole site, each a JSON object of texts by their path; `files`, what is no text; `base`, the path of the site.
 *
 * A first visit keeps the guide in hand, then all; a new version waits until all of it is there and the reader asks for it, so
 * that a page never meets the files of another build.
 */
const prefix = 'copy-';
const kept = prefix + copy.version;
const bundles = [...Object.values(copy.guides), copy.all];
const types = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};

addEventListener('install', (event) => {
  event.waitUntil(
    bundleInHand().then(async (first) => {
      await keep([first]);
      if (registration.active) await keep([copy.all, ...copy.files]);
    }),
  );
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
  if (event.data?.type === 'KEEP') event.waitUntil(keep([copy.all, ...copy.files]));
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

/** The bundle of the guide that the reader has open, else of the whole site. */
async function bundleInHand() {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [, guide = ''] = open.map(({ url }) => /\/guides\/([^/]+)\//.exec(url)).find(Boolean) ?? [];
  return copy.guides[guide] ?? copy.all;
}

/** Puts files, and the texts of bundles, on the device; what is there already is not fetched again. */
async function keep(paths) {
  const cache = await caches.open(kept);
  const missing = async (path) => ((await cache.match(path)) ? [] : [path]);
  const wanted = (await Promise.all(paths.map(missing))).flat();
  await Promise.all(
    wanted.map(async (path) => {
      const answer = await fetch(path, { cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      if (!bundles.includes(path)) return cache.put(path, answer);
      const texts = Object.entries(await answer.json());
      await Promise.all(texts.map(([address, text]) => cache.put(address, asSent(address, text))));
      return cache.put(path, new Response());
    }),
  );
}

/** A text of a bundle as the server would send it. */
function asSent(address, text) {
  const type = types[/\.(\w+)$/.exec(address)?.[1]];
  return new Response(text, { headers: type ? { 'content-type': `${type}; charset=utf-8` } : pageHeaders });
}

/** Copies of other builds, and those that a former worker of this site left. */
function isOld(name) {
  return (name.startsWith(prefix) && name !== kept) || name.startsWith('workbox-');
}
