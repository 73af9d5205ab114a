/** What the head of a built page says about it. */
export interface PageHead {
  title: string;
  description: string;
  canonical: string | undefined;
  ogTitle: string | undefined;
  ogImage: string | undefined;
}

/** Reads the head of a built page. */
export function readHead(html: string): PageHead {
  const head = html.slice(0, html.indexOf('</head>'));
  const meta = (name: string) =>
    content(head, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`));
  return {
    title: content(head, /<title>([^<]*)<\/title>/) ?? '',
    description: meta('description') ?? '',
    canonical: content(head, /<link rel="canonical" href="([^"]*)"/),
    ogTitle: meta('og:title'),
    ogImage: meta('og:image'),
  };
}

function content(head: string, pattern: RegExp): string | undefined {
  return pattern
    .exec(head)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
