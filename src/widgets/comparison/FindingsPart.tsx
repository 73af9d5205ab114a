import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FindingsForm } from './FindingsForm.tsx';
import type { OfferResult } from './model.ts';
import type { CriterionData } from './model/types.ts';
import { withFinding, withNote } from './state.ts';
import type { FindingsView } from './use-findings.ts';

interface FindingsPartProps {
  criteria: readonly CriterionData[];
  offers: readonly OfferResult[];
  view: FindingsView;
}

/** What the reader found out, with the choice to keep it on this device. */
export function FindingsPart({ criteria, offers, view }: FindingsPartProps): JSX.Element {
  const { findings, restored } = view;
  const [done, setDone] = useState('');
  return (
    <section class="comparison-part" aria-labelledby="comparison-findings-title">
      <h3 id="comparison-findings-title">三、点上你查到的结果</h3>
      <p class="field-hint">没查就留「未查」，不会当成零分。结果和备注只在这一页，不进链接。</p>
      {restored.length > 0 && <p role="note">已经载入存在本机的结果：{restored.join('、')}。</p>}
      <FindingsForm
        criteria={criteria}
        offers={offers}
        onFinding={(prefix, criterion, finding) => {
          view.set(withFinding(findings, prefix, criterion, finding));
        }}
        onNote={(prefix, criterion, note) => {
          const { all, dropped } = withNote(findings, prefix, criterion, note);
          view.set(all);
          setDone(dropped ? '备注里像是有卡号，已经去掉。备注不要写卡号。' : '');
        }}
      />
      <div class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => {
            setDone(
              view.save(offers) ? '已存在这台设备上，下次打开同名的报价会带出来。' : '这个浏览器不让保存。',
            );
          }}
        >
          保存到本机
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            view.forget();
            setDone('已清除，本机也不再保存。');
          }}
        >
          清除
        </button>
        <span role="status">{done}</span>
      </div>
    </section>
  );
}
