import type { Result } from '../model/types.ts';
import { rangeText } from './result-words.ts';
import { amountText } from './words.ts';

/** The top of the slip: the days it covers, the difference in 分, and what it means in a sentence. */
export function SlipTop(props: { result: Result; apart: bigint; conclusion: string }) {
  return (
    <>
      <div class="rec-slip-head">
        <h2 id="rec-slip-title">对账单</h2>
        <span class="unit">{rangeText(props.result)}</span>
      </div>
      <dl class="rec-apart">
        <dt class="total">
          相差<span class="unit">元</span>
        </dt>
        <dd class="total">{amountText(props.apart)}</dd>
      </dl>
      <p>{props.conclusion}</p>
      <hr />
    </>
  );
}
