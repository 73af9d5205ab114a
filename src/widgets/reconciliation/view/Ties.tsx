import type { Result, Row } from '../model/types.ts';
import { amountText, rowText, shortTime } from './words.ts';

/** Ties that are written out; more than these nobody reads. */
const mostShown = 50;

/** Rows that could be each other's partner, but which is whose cannot be told. */
export function Ties({ ties }: { ties: Result['ties'] }) {
  if (ties.length === 0) return null;
  return (
    <details class="rec-ties">
      <summary>分不出哪笔对哪笔的 {ties.length} 组</summary>
      <p>
        金额相同、时间相近，又没有号码可认。硬配可能配错，所以都留在上面两组里。照签购单（小票）的时间自己认。
      </p>
      <ul>
        {ties.slice(0, mostShown).map((tie, i) => (
          <li key={i}>
            {amountText(tie.ours[0]?.amount ?? tie.theirs[0]?.amount ?? 0n)} 元：我们{rowsText(tie.ours)}
            ；对方
            {rowsText(tie.theirs)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function rowsText(rows: readonly Row[]): string {
  return rows.map(({ label, at }) => `${rowText(label)}（${shortTime(at)}）`).join('、');
}
