/** Follows the link of a section that has moved. */
export function followMovedSection(): void {
  const sections = [...document.querySelectorAll('.moved-section')];
  const link = sections.find(({ id }) => `#${id}` === location.hash)?.querySelector('a');
  if (link) location.replace(link.href);
}
