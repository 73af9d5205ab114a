import { absoluteUrl, siteName, type PathStep } from '../site.ts';

/** What search engines are told about a page. */
interface PageFacts {
  title: string;
  description: string;
  /** Site path. */
  path: string;
  /** Pages between the home page and this one, from above. */
  trail: readonly PathStep[];
  /** When its words were last gone over, of pages with an article. */
  updatedOn?: string;
  /** Full address of its picture. */
  image?: string;
}

/** Schema.org data of a page as JSON for a script element: its place in the site, and the article if it is one. */
export function structuredData(page: PageFacts): string {
  const graph = [breadcrumbs(page), ...(page.updatedOn === undefined ? [] : [article(page, page.updatedOn)])];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

function breadcrumbs({ title, path, trail }: PageFacts): object {
  const steps = [{ title: siteName, path: '/' }, ...trail, ...(path === '/' ? [] : [{ title, path }])];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: step.title,
      item: absoluteUrl(step.path),
    })),
  };
}

function article({ title, description, path, image }: PageFacts, updatedOn: string): object {
  const publisher = { '@type': 'Organization', name: siteName, url: absoluteUrl('/') };
  return {
    '@type': 'Article',
    headline: title,
    description,
    inLanguage: 'zh-CN',
    dateModified: updatedOn,
    mainEntityOfPage: absoluteUrl(path),
    author: publisher,
    publisher,
    isAccessibleForFree: true,
    ...(image === undefined ? {} : { image }),
  };
}
