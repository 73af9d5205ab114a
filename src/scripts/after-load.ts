import frameStyles from '../styles/frame-parts.css?url';
import { addStyles } from '../search/add-styles.ts';
import { openInPlace, returnHeader } from './header.ts';
import { offerHeadingLinks } from './heading-links.ts';
import { keepOffline } from './offline.ts';
import { offerSearch } from './search-loader.ts';
import { markStaleFacts, warnOfClock } from './stale-facts.ts';
import { offerThemeChoice } from './theme-choice.ts';

/** What only answers the reader. */
export function startRest(): void {
  addStyles(frameStyles);
  markStaleFacts(new Date());
  warnOfClock(new Date());
  offerThemeChoice();
  offerSearch();
  openInPlace();
  returnHeader();
  offerHeadingLinks();
  if (import.meta.env.PROD) keepOffline(import.meta.env.BASE_URL);
}
