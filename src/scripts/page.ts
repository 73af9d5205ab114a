import { stripChatTail, followMovedSection } from './moved-section.ts';
import { openFolded } from './open-folded.ts';

/** In milliseconds: how long after a failure the rest is asked for again. */
const pauseAfterFailure = 5000;

stripChatTail();
followMovedSection();
openFolded();
if (document.readyState === 'complete') loadRest();
else addEventListener('load', loadRest);

/** What only answers the reader comes once the page has loaded. */
function loadRest(): void {
  import('./after-load.ts').then(
    ({ startRest }) => {
      startRest();
    },
    () => setTimeout(loadRest, pauseAfterFailure),
  );
}
