import { likelyPages } from '../domain/likely-pages.ts';

/** On the page for unknown addresses, names the pages that the address may have meant. */
const place = document.querySelector<HTMLElement>('[data-likely-pages]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.site-nav a, .topic-index a')];
const known = links.map(({ pathname }) => pathname);
const likely = likelyPages(location.pathname, known);
if (place && likely.length > 0) {
  place.querySelector('ul')?.append(...likely.map(item));
  place.hidden = false;
}

if (isStandIn()) {
  // A server adds the slash that is missing; without a network nobody else does.
  const whole = `${location.pathname}/`;
  if (known.includes(whole)) location.replace(whole + location.search + location.hash);
  for (const element of document.querySelectorAll<HTMLElement>('[data-unreached]')) {
    element.textContent = element.dataset['unreached'] ?? '';
  }
}

/** Whether the service worker gave this page because the network did not answer; a server gives it with status 404. */
function isStandIn(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.responseStatus === 200;
}

function item(path: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = links.find(({ pathname }) => pathname === path)?.textContent.trim() ?? path;
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}
