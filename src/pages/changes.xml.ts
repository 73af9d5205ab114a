import type { APIRoute } from 'astro';
import { loadFactChanges, type FactChange } from '../loaders/fact-changes.ts';
import { absoluteUrl, siteName } from '../site.ts';

/** RSS of the facts: a new value, its date and its source. */
export const GET: APIRoute = async () => {
  const channel = [
    `<title>${escaped(`${siteName}：资料变动`)}</title>`,
    `<link>${escaped(absoluteUrl('/reference/sources/'))}</link>`,
    '<description>数字、日期和规定的最新写法、核对日期和来源。</description>',
    '<language>zh-CN</language>',
    `<atom:link href="${escaped(absoluteUrl('/changes.xml'))}" rel="self" type="application/rss+xml"/>`,
    ...(await loadFactChanges()).map(item),
  ];
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n${channel.join('\n')}\n</channel></rss>\n`,
    { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } },
  );
};

function item({ guid, title, text, link, day }: FactChange): string {
  return [
    '<item>',
    `<title>${escaped(title)}</title>`,
    `<link>${escaped(absoluteUrl(link))}</link>`,
    `<guid isPermaLink="false">${escaped(guid)}</guid>`,
    `<pubDate>${new Date(`${day}T00:00:00+08:00`).toUTCString()}</pubDate>`,
    `<description>${escaped(text)}</description>`,
    '</item>',
  ].join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
