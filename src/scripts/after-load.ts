import frameStyles from '../styles/frame-parts.css?url';
import { openInPlace, returnHeader } from './header.ts';
import { offerHeadingLinks } from './heading-links.ts';
import { offerKeys } from './keys.ts';
import { keepOffline } from './offline.ts';
import { offerSearch } from './search-loader.ts';
import { markStaleFacts, warnOfClock } from './stale-facts.ts';
import { offerThemeChoice } from './theme-choice.ts';

/** What only answers the reader. */
export function startRest(): void {
  const styles = { rel: 'stylesheet', href: frameStyles };
  document.head.append(Object.assign(document.createElement('link'), styles));
  markStaleFacts(new Date());
  warnOfClock(new Date());
  offerThemeChoice();
  offerSearch();
  offerKeys();
  openInPlace();
  returnHeader();
  offerHeadingLinks();
  if (import.meta.env.PROD) keepOffline(import.meta.env.BASE_URL);
}
