import { stripChatTail } from './chat-tail.ts';
import { openInPlace, returnHeader } from './header.ts';
import { offerHeadingLinks } from './heading-links.ts';
import { followMovedSection } from './moved-section.ts';
import { openFolded } from './open-folded.ts';
import { keepOffline } from './offline.ts';
import { offerSearch } from './search-loader.ts';
import { markStaleFacts } from './stale-facts.ts';
import { offerThemeChoice } from './theme-choice.ts';

/** In milliseconds. */
const pauseBeforeKeeping = 1500;

stripChatTail();
followMovedSection();
openFolded();
offerThemeChoice();
offerSearch();
openInPlace();
returnHeader();
offerHeadingLinks();
markStaleFacts(new Date());

if (import.meta.env.PROD) {
  // What the reader came for is first in line: keeping the whole site takes the network and the processor for a while.
  setTimeout(() => {
    keepOffline(import.meta.env.BASE_URL).catch(() => {
      // Storage is full or switched off: the site works, only not without a network.
    });
  }, pauseBeforeKeeping);
}
