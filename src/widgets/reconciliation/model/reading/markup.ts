import { withoutEntities } from './entities.ts';

const tagPattern = /<(\/?)(tr|td|th|br)\b([^>]*)>|<(script|style|head|!--)/gi;
const ends: Record<string, string> = { script: '</script', style: '</style', head: '</head', '!--': '-->' };
/** Rows of all tables of an HTML text, as portals write it under the name of a workbook. A cell over several columns leaves blanks. */
export function* markupRows(html: string): Generator<string[]> {
  let row: string[] | undefined;
  let cell: { from: number; wide: number } | undefined;
  const close = (to: number) => {
    if (cell && row) row.push(plain(html.slice(cell.from, to)), ...Array<string>(cell.wide - 1).fill(''));
    cell = undefined;
  };
  const tags = new RegExp(tagPattern);
  const lower = html.toLowerCase();
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const after = tags.lastIndex;
    const hidden = tag[4]?.toLowerCase();
    if (hidden) {
      const end = lower.indexOf(ends[hidden] ?? '>', after);
      if (end < 0) break;
      tags.lastIndex = end;
      continue;
    }
    const name = tag[2]?.toLowerCase();
    if (name === 'br') continue;
    close(tag.index);
    if (name === 'tr') {
      if (row) yield row;
      row = tag[1] === '/' ? undefined : [];
    } else if (tag[1] !== '/') {
      row ??= [];
      cell = { from: after, wide: span(tag[3] ?? '') };
    }
    tags.lastIndex = after;
  }
  close(html.length);
  if (row) yield row;
}

function span(attributes: string): number {
  const wide = Number(/colspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(wide, 1), 200);
}

function plain(text: string): string {
  return withoutEntities(text.replace(/<[^>]*>/g, ' '));
}
