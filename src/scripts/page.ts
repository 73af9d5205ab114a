import { stripChatTail, followMovedSection } from './moved-section.ts';
import { openFolded } from './open-folded.ts';

/** In milliseconds: how long after a failure the rest is asked for again. */
const pauseAfterFailure = 5000;

stripChatTail();
followMovedSection();
openFolded();
if (document.readyState === 'complete') void loadRest();
else addEventListener('load', () => void loadRest());

/** What only answers the reader comes once the page has loaded. */
async function loadRest(): Promise<void> {
  try {
    const { startRest } = await import('./after-load.ts');
    startRest();
  } catch {
    setTimeout(() => void loadRest(), pauseAfterFailure);
  }
}
