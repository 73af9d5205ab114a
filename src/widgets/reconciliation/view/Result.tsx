import { useEffect, useRef, useState } from 'preact/hooks';
import { usePrintAlone } from '../../shared/use-print-alone.ts';
import { balanceOf } from '../out/balance.ts';
import { groups, type Group } from '../model/types.ts';
import type { OutcomeProps } from '../state/desk.ts';
import type { Compared } from '../worker/api.ts';
import { BalanceSlip } from './BalanceSlip.tsx';
import { Columns } from './Columns.tsx';
import { GroupPart } from './GroupPart.tsx';
import { NetDays } from './NetDays.tsx';
import { Notes } from './Notes.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Ties } from './Ties.tsx';
import { countText } from './words.ts';

/** The result: the slip with the balance, and the groups in the order in which they ask for action. */
export function Result(props: OutcomeProps & { compared: Compared }) {
  const { compared, state } = props;
  const { result, entries } = compared;
  const balance = balanceOf(result);
  const listed = groups.filter((group): group is Exclude<Group, 'matched'> => group !== 'matched');
  const total = listed.reduce((sum, group) => sum + entries[group].length, 0);
  const drawn = useDrawn(compared, total);
  const stale = state.progress !== undefined || drawn < total;
  const first = listed.find((group) => result.count[group] > 0) ?? 'matched';
  const root = useRef<HTMLDivElement>(null);
  useOpenOnPaper(root);
  usePrintAlone(true);
  let before = 0;
  const parts = groups.map((group) => {
    const from = before;
    if (group !== 'matched') before += entries[group].length;
    return (
      <GroupPart
        key={group}
        group={group}
        {...props}
        drawn={Math.max(0, drawn - from)}
        stale={stale}
        open={group === first}
      />
    );
  });
  return (
    <div class={stale ? 'rec-result stale' : 'rec-result'} ref={root}>
      <div class="rec-slip-side">
        <BalanceSlip compared={compared} balance={balance} stale={stale} />
        <TakeAway {...props} balance={balance} />
      </div>
      <div class="rec-groups">
        <Notes result={result} />
        {result.netDays && <NetDays netDays={result.netDays} />}
        {result.netDays ? (
          <details class="rec-unused">
            <summary>一笔一笔的分组，这次没有用到</summary>
            {parts}
          </details>
        ) : (
          <>
            <h2 class="rec-groups-title">从要紧的查起</h2>
            {parts}
          </>
        )}
        <Ties ties={result.ties} />
      </div>
      <Columns state={state} desk={props.desk} result={result} />
      <p class="visually-hidden" role="status">
        {stale ? '' : `核对完了，${countText(balance.toCheck)} 笔要查。`}
      </p>
    </div>
  );
}

/** For paper the groups that ask for action stand open. */
function useOpenOnPaper(root: { current: HTMLElement | null }): void {
  useEffect(() => {
    const open = () => {
      for (const fold of root.current?.querySelectorAll<HTMLDetailsElement>(
        'details.rec-group:not(.settled)',
      ) ?? [])
        fold.open = true;
    };
    addEventListener('beforeprint', open);
    return () => {
      removeEventListener('beforeprint', open);
    };
  }, []);
}

/** Entries drawn at a time: few enough for a phone to stay at hand. */
const slice = 60;

/**
 * How many of the entries may be drawn by now: some more after each time the page has had its turn.
 *
 * @param of what the entries belong to; another one starts afresh
 */
function useDrawn(of: object, total: number): number {
  const [drawn, setDrawn] = useState({ of, count: slice });
  const count = drawn.of === of ? drawn.count : slice;
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => {
      setDrawn({ of, count: count + slice });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [of, count, total]);
  return count;
}
