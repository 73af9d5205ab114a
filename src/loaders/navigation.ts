import { getCollection } from 'astro:content';
import { pageGroups } from '../site.ts';

/** One group of the navigation. */
interface NavigationGroup {
  title: string;
  pages: { path: string; label: string }[];
}

/** All pages by group, in the order that their front matter gives. */
export async function loadNavigation(): Promise<NavigationGroup[]> {
  const pages = (await getCollection('pages')).toSorted((a, b) => a.data.order - b.data.order);
  return pageGroups.map(({ prefix, title }) => ({
    title,
    pages: pages
      .filter(({ id }) => id.startsWith(prefix))
      .map(({ id, data }) => ({ path: `/${id}/`, label: data.navTitle ?? data.title })),
  }));
}
