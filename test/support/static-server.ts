import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { hostHeaders, type HeadersFor } from './host-headers.ts';

/** How a folder is served. */
interface ServeOptions {
  /** Path under which it is served, with a closing slash. */
  base?: string;
  /** A free port by default. */
  port?: number;
  /** A script that every page runs before its own, for tests that have to look inside. */
  firstScript?: string;
}

/** A running server. */
export interface StaticServer {
  /** Address of the site, without a closing slash. */
  url: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

const firstScriptName = 'first-script.js';

/** So that tests can send links that a careful host would refuse. */
const longestAddress = 1_000_000;

/** Ready-made forms of a file, best first. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Serves a built site the way a good static host does: ready-made `.br` and `.gz`, the headers of `_headers`, an ETag,
 * a closing slash for folders, `404.html` for what is not there.
 */
export async function serveFolder(root: string, options: ServeOptions = {}): Promise<StaticServer> {
  const { base = '/', port = 0 } = options;
  const headersFor = hostHeaders(join(root, '_headers'));
  const server = createServer({ maxHeaderSize: longestAddress }, (request, response) => {
    answer(request, response, { ...options, root, base, headersFor });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${used}${base.replace(/\/$/, '')}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Site extends ServeOptions {
  root: string;
  base: string;
  headersFor: HeadersFor;
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (site.firstScript !== undefined && pathname === `${site.base}${firstScriptName}`) {
    response.writeHead(200, { 'content-type': types['.js'] }).end(site.firstScript);
    return;
  }
  const path = sitePath(pathname, site.base);
  const file = path === undefined ? undefined : fileOf(site.root, path);
  if (path !== undefined && file === 'folder') {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  for (const [name, value] of site.headersFor(path ?? '/404.html')) response.setHeader(name, value);
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  response.statusCode = file === undefined ? 404 : 200;
  send(request, response, file ?? join(site.root, '404.html'), site);
}

/** Path below the base; `undefined` if it is malformed or elsewhere. */
function sitePath(pathname: string, base: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname));
    return path.startsWith(base) && !path.includes('\0') ? `/${path.slice(base.length)}` : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(root: string, path: string): string | undefined {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? 'folder' : file;
}

function send(request: IncomingMessage, response: ServerResponse, file: string, site: Site): void {
  const type = extname(file);
  response.setHeader('content-type', types[type] ?? 'application/octet-stream');
  response.setHeader('vary', 'Accept-Encoding');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const changed = site.firstScript !== undefined && type === '.html';
  const form = changed
    ? undefined
    : encodings.find(([name, end]) => accepted.includes(name) && existsSync(file + end));
  if (form) response.setHeader('content-encoding', form[0]);
  const body = existsSync(file) ? readFileSync(file + (form?.[1] ?? '')) : Buffer.from('');
  const sent = changed ? withFirstScript(body.toString('utf8'), site.base) : body;
  const etag = `"${createHash('sha1').update(sent).digest('base64url')}"`;
  response.setHeader('etag', etag);
  if (response.statusCode === 200 && request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.end(sent);
}

function withFirstScript(html: string, base: string): Buffer {
  return Buffer.from(html.replace('<head>', `<head><script src="${base}${firstScriptName}"></script>`));
}
