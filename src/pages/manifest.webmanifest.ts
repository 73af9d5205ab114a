import type { APIRoute } from 'astro';
import { href, siteName } from '../site.ts';

const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: href(`/icons/${name}.png`),
  sizes,
  type: 'image/png',
  purpose,
});

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () =>
  Response.json({
    name: siteName,
    short_name: siteName,
    lang: 'zh-CN',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#f6f4ee',
    theme_color: '#f6f4ee',
    icons: [
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('maskable-512', '512x512', 'maskable'),
    ],
  });
