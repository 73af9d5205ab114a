import { openSheet } from './sheet.ts';

/**
 * Shows the list of pages over the page, from the current place on.
 *
 * @param nav comes back to where it stood when the sheet is shut
 */
export function openContents(nav: HTMLElement): void {
  const place = document.createComment('');
  nav.replaceWith(place);
  openSheet('目录', nav, () => {
    place.replaceWith(nav);
  });
  nav.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}
