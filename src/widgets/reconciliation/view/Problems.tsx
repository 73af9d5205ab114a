import type { JSX } from 'preact';
import type { Problem } from '../model/types.ts';
import { problemText } from './problem-text.ts';

/** Problems of single rows that are listed at most. */
const mostListed = 100;

/** Names what is wrong: a file as a whole at once, single rows folded. */
export function Problems({ problems }: { problems: readonly Problem[] }): JSX.Element | null {
  const ofFiles = problems.filter(({ row }) => row === undefined);
  const ofRows = problems.filter(({ row }) => row !== undefined);
  if (problems.length === 0) return null;
  return (
    <div class="rec-problems">
      {ofFiles.length > 0 && (
        <div class="notice danger" role="alert">
          <p class="notice-title">有 {ofFiles.length} 处读不了，其余照比：</p>
          <List problems={ofFiles} />
        </div>
      )}
      {ofRows.length > 0 && (
        <details class="rec-row-problems">
          <summary>有 {ofRows.length} 行或格子不对劲，其余照比</summary>
          <List problems={ofRows.slice(0, mostListed)} />
          {ofRows.length > mostListed && <p>还有 {ofRows.length - mostListed} 处，先把上面的改了再来。</p>}
        </details>
      )}
    </div>
  );
}

function List({ problems }: { problems: readonly Problem[] }): JSX.Element {
  return (
    <ul>
      {problems.map((problem, i) => (
        <li key={i}>{problemText(problem)}</li>
      ))}
    </ul>
  );
}
