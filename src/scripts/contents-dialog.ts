import { openDialog } from './dialog.ts';

/**
 * Shows the list of pages over the page, from the current place on.
 *
 * @param nav comes back to where it stood when the dialog is shut
 */
export function openContents(nav: HTMLElement): void {
  const place = document.createComment('');
  nav.replaceWith(place);
  openDialog('目录', nav, () => {
    place.replaceWith(nav);
  });
  nav.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}
