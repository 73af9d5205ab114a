/**
 * Writes each column's heading on its cells as `data-label`, so that a phone can show a row as labelled lines.
 *
 * @param html a table as the Markdown engine wrote it: one header row, cells without spans
 */
export function labelCells(html: string): string {
  const labels = [...html.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map((match) =>
    (match[1] ?? '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('"', '&quot;')
      .trim(),
  );
  return html.replace(/<tr[^>]*>[\s\S]*?<\/tr>/g, (row) => {
    let column = 0;
    return row.replace(/<td(?=[\s>])/g, () => `<td data-label="${labels[column++] ?? ''}"`);
  });
}
