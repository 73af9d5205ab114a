import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { attributes, type BuiltPage } from './built-pages.ts';

/** What the head of a built page says about it. */
interface PageHead {
  title: string;
  description: string;
  canonical: string | undefined;
  ogTitle: string | undefined;
  ogImage: string | undefined;
}

/** Reads the head of a built page. */
export function readHead(page: BuiltPage): PageHead {
  const first = (selector: string, name: string) => attributes(page, `head > ${selector}`, name)[0];
  const title = select('head > title', page.tree);
  return {
    title: title ? toString(title) : '',
    description: first('meta[name="description"]', 'content') ?? '',
    canonical: first('link[rel="canonical"]', 'href'),
    ogTitle: first('meta[property="og:title"]', 'content'),
    ogImage: first('meta[property="og:image"]', 'content'),
  };
}
