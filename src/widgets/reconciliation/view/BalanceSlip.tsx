import { conclusionOf, type Balance } from '../out/balance.ts';
import type { Compared } from '../worker/api.ts';
import { asideText } from './result-words.ts';
import { NetSlip } from './NetSlip.tsx';
import { ShownAmount } from './Shown.tsx';
import { SlipTop } from './SlipTop.tsx';
import { amountText, countText, signedText } from './words.ts';

/** The slip: the difference first, then how our total leads to theirs. */
export function BalanceSlip({
  compared: { result },
  balance,
  stale,
}: {
  compared: Compared;
  balance: Balance;
  stale: boolean;
}) {
  const { amount, count, total } = result;
  if (result.netDays) return <NetSlip result={result} days={result.netDays.days} stale={stale} />;
  return (
    <section class="slip rec-slip" aria-labelledby="rec-slip-title">
      <SlipTop result={result} apart={balance.apart} conclusion={conclusionOf(balance, count['in-cycle'])} />
      <dl>
        <dt class="sum">我们的合计</dt>
        <dd class="sum">
          <ShownAmount name="ours.total" fen={total.ours} stale={stale} />
        </dd>
      </dl>
      <hr />
      {balance.lines.length > 0 && (
        <>
          <dl>
            {balance.lines.map((line) => (
              <Line key={line.title} title={line.title} count={line.count} text={signedText(line.fen)} />
            ))}
          </dl>
          <hr />
        </>
      )}
      <dl>
        <dt class="sum">对方的合计</dt>
        <dd class="sum">
          <ShownAmount name="theirs.total" fen={total.theirs} stale={stale} />
        </dd>
      </dl>
      <hr />
      <dl>
        <Line title="已对上" count={count.matched} text={amountText(amount.matched)} />
        {count['fee-differs'] > 0 && (
          <Line
            title={amount['fee-differs'] < 0n ? '手续费少收' : '手续费多收'}
            count={count['fee-differs']}
            text={amountText(amount['fee-differs'])}
          />
        )}
      </dl>
      {count['set-aside'] > 0 && (
        <p class="rec-aside">
          没拿来比的 {countText(count['set-aside'])} 行：{asideText(result.aside)}。
        </p>
      )}
      {count.unread > 0 && (
        <p class="rec-aside">读不出来的 {countText(count.unread)} 行，两边的合计里都没有。</p>
      )}
    </section>
  );
}

function Line({ title, count, text }: { title: string; count: number; text: string }) {
  return (
    <>
      <dt>
        {title}
        {count > 0 && <span class="unit">{countText(count)} 笔</span>}
      </dt>
      <dd>{text}</dd>
    </>
  );
}
