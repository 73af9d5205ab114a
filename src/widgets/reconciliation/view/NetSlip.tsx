import type { NetDay, Result } from '../model/types.ts';
import { netBalance, netConclusion } from '../out/net-balance.ts';
import { ShownAmount } from './Shown.tsx';
import { SlipTop } from './SlipTop.tsx';
import { amountText } from './words.ts';

/** The slip where one list is a bank statement: what should have arrived against what did. */
export function NetSlip({
  result,
  days,
  stale,
}: {
  result: Result;
  days: readonly NetDay[];
  stale: boolean;
}) {
  const balance = netBalance(days);
  return (
    <section class="slip rec-slip" aria-labelledby="rec-slip-title">
      <SlipTop
        result={result}
        apart={balance.arrived - balance.expected}
        conclusion={netConclusion(balance)}
      />
      <dl>
        <dt class="sum">应该到</dt>
        <dd class="sum">{amountText(balance.expected)}</dd>
        <dt class="sum">银行到了</dt>
        <dd class="sum">{amountText(balance.arrived)}</dd>
      </dl>
      <hr />
      <dl>
        <dt>我们的表合计</dt>
        <dd>
          <ShownAmount name="ours.total" fen={result.total.ours} stale={stale} />
        </dd>
        <dt>对方的表合计</dt>
        <dd>
          <ShownAmount name="theirs.total" fen={result.total.theirs} stale={stale} />
        </dd>
      </dl>
    </section>
  );
}
