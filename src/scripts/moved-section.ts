/** Follows the link of a section that has moved. */
export function followMovedSection(): void {
  const id = location.hash.slice(1);
  const moved = id === '' ? null : document.getElementById(id);
  const link = moved?.matches('.moved-section') === true ? moved.querySelector('a') : null;
  if (link) location.replace(link.href);
}
