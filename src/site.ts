/** Name of the site, as it stands in titles. */
export const siteName = 'POS 收款指南';

/** A page on the way down from the home page. */
export interface PathStep {
  title: string;
  /** Site path. */
  path: string;
}

/** Groups of pages in the order of the navigation; a page belongs to the group its path begins with. */
export const pageGroups = [
  { prefix: 'guides/', title: '指南' },
  { prefix: 'tools/', title: '工具' },
  { prefix: 'reference/', title: '速查' },
] as const;

/** Site path of a guide's way-in page. */
export function guidePath(guide: string): string {
  return `/guides/${guide}/`;
}

/** Site path of a topic page. */
export function topicPath(guide: string, topic: string): string {
  return `${guidePath(guide)}${topic}/`;
}

/** The list of sheets to take along. */
export const documentsPath = '/documents/';

/** Site path of a sheet's page. */
export function sheetPath(id: string): string {
  return `${documentsPath}${id}/`;
}

/** Last part of the path of a whole guide in order, for print; no topic may have it as its id. */
export const wholeGuide = 'whole';

/** The guide whose topics are the causes of a missing record, each at the cause's id. */
export const causeGuide = 'missing-record';

/** Id of the list of pages, where 目录 leads. */
export const contentsId = 'contents';

/** The tools within a thumb's reach on every page; each with the path of its drawing in a box of 20 × 20. */
export const bar = [
  {
    path: '/tools/missing-record-checklist/',
    label: '排查',
    drawing: 'M3 5l1.5 1.5L7 4M3 10.5L4.5 12 7 9.5M3 16l1.5 1.5L7 15M10 5.5h7M10 11h7M10 16.5h7',
  },
  { path: '/tools/fee-estimator/', label: '算费', drawing: 'M4 3l6 7 6-7M10 10v8M5 10.5h10M5 14h10' },
  {
    path: '/tools/vendor-comparison/',
    label: '对比',
    drawing: 'M3 3.5h5.5v13H3zM11.5 3.5H17v13h-5.5zM3 8h5.5M11.5 8H17',
  },
] as const;

/** Links at the foot of every page. */
export const footerLinks = [
  { path: '/about/', label: '关于本站' },
  { path: '/about/#privacy', label: '隐私' },
  { path: '/about/#corrections', label: '纠错' },
  { path: '/links/', label: '客服链接手册' },
  { path: '/reference/sources/', label: '资料来源' },
  { path: '/changes/', label: '改了什么' },
] as const;

/** Folder of files that are named by their content, as the build puts scripts there: each may be cached for ever. */
export const propsFolder = '_astro';

/**
 * Address of a page under the path the site is served from.
 *
 * @param path site path that begins with a slash, with query and hash if wanted; anything else comes back unchanged
 */
export function href(path: string): string {
  if (!path.startsWith('/')) return path;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/**
 * Where a reader says that something on a page is wrong: the channel that the publisher has set by `CORRECTIONS_URL`, in which
 * `{page}` stands for the page's address; without one, what the site says of corrections.
 */
export function correctionsLink(path: string): string {
  const channel = process.env['CORRECTIONS_URL'];
  if (!channel) return href('/about/#corrections');
  return channel.replaceAll('{page}', encodeURIComponent(absoluteUrl(path)));
}

/** Full address of a page, for canonical links and things that leave the site. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Whether a page is also there as Markdown: all that is read rather than filled in. */
export function hasTwin(path: string): boolean {
  return (/^\/(?:guides|reference)\//.test(path) && !path.endsWith(`/${wholeGuide}/`)) || path === '/about/';
}

/** Site path of a page's Markdown: `/guides/fees/` → `/guides/fees.md`. */
export function twinPath(path: string): string {
  return `${path.replace(/\/$/, '')}.md`;
}
