/**
 * Writes each column's heading on its cells as `data-label` and wraps what they hold in one element, so that a phone
 * can show a row as labelled lines. A row's first cell names the row: it needs no label.
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
    return row.replace(/<td([^>]*)>([\s\S]*?)<\/td>/g, (_cell, attributes: string, content: string) => {
      const label = labels[column++] ?? '';
      if (column === 1) return `<td${attributes}>${content}</td>`;
      const whole = content.includes('<') ? `<div>${content}</div>` : content;
      return `<td data-label="${label}"${attributes}>${whole}</td>`;
    });
  });
}
