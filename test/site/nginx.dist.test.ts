import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliModule, hasNginx } from '../support/find-nginx.ts';

const port = 8191;
const site = `http://127.0.0.1:${port}`;
let nginx: ChildProcess | undefined;

/** The server block of the README, its address and folder put in. */
function configuration(folder: string): string {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  if (!block) throw new Error('README.md has no nginx block');
  const server = block
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/pos-guide', `${folder}/site`);
  return `load_module ${brotliModule};
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
daemon off;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  ${server}
}`;
}

const installed = hasNginx();
if (!installed)
  console.warn('nginx is not installed: the headers of the README’s server block are NOT tested.');

describe.skipIf(!installed)('nginx with the README’s server block', () => {
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    mkdirSync(join(folder, 'site'));
    cpSync('dist', join(folder, 'site'), { recursive: true });
    execFileSync('chmod', ['-R', 'a+rX', folder]);
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder));
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    for (let tries = 0; tries < 50; tries++) {
      if (
        await fetch(site).then(
          (r) => r.ok,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`nginx did not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
  });
  afterAll(() => nginx?.kill());

  it('sends the headers of a locked-down page', async () => {
    const { headers } = await fetch(`${site}/guides/fees/`);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('server')).toBe('nginx');
  });

  it('lets other sites frame the embed pages only', async () => {
    const { headers, status } = await fetch(`${site}/embed/fee-estimator/`);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
  });

  it('keeps hashed files for a year and asks for the service worker each time', async () => {
    const script = readdirSync('dist/_astro').find((file) => file.endsWith('.js')) ?? '';
    const hashed = await fetch(`${site}/_astro/${script}`);
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${site}/sw.js`)).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['br', 'gzip'])('sends the ready-made %s file', async (coding) => {
    const { headers } = await fetch(`${site}/guides/fees/`, { headers: { 'accept-encoding': coding } });
    expect(headers.get('content-encoding')).toBe(coding);
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });

  it('answers unknown addresses with our page and 404', async () => {
    const response = await fetch(`${site}/no-such-page/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有这个页面');
  });

  it('leads an address without its closing slash to the page', async () => {
    const response = await fetch(`${site}/guides/fees`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/guides/fees/');
  });

  it('sends the manifest as one', async () => {
    const { headers } = await fetch(`${site}/manifest.webmanifest`);
    expect(headers.get('content-type')).toContain('application/manifest+json');
  });
});
