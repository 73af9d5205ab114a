import { useState } from 'preact/hooks';
import type { PreauthLimits } from '../../../domain/preauth-deadline.ts';
import type { Sheet } from '../../../schemas/sheet.ts';
import { Button } from '../../shared/Button.tsx';
import { copyAndSay } from '../../shared/copy-and-say.ts';
import { type ChargeAgainLine, sheetText } from '../model/text.ts';
import { useSheet } from '../state/use-sheet.ts';
import { SheetForm } from './SheetForm.tsx';
import { SheetPaper } from './SheetPaper.tsx';

/** What the page hands over. */
export interface SheetToFillProps {
  id: string;
  sheet: Pick<Sheet, 'title' | 'fields' | 'body'>;
  limits: PreauthLimits;
  chargeAgain: readonly ChargeAgainLine[];
}

/** A sheet to fill in, copy and print. Nothing leaves the page; nothing is kept unless the reader asks for it. */
export function SheetToFill({ id, sheet, limits, chargeAgain }: SheetToFillProps) {
  const state = useSheet(sheet);
  const [done, setDone] = useState('');
  const matter = { form: state.usable, rows: state.rows, limits, chargeAgain };
  return (
    <div class="takeaway">
      <div class="takeaway-form no-print">
        <p class="field-hint">
          都可以不填，空着打印再手写。填的只在这个页面里，不会发给任何人；不要写完整卡号、有效期、密码和验证码。
        </p>
        <SheetForm id={id} fields={sheet.fields} state={state} />
        <div class="button-row">
          <Button
            onClick={() => {
              setDone(state.keepShop() ? '店里的资料已保存在这台设备的浏览器里' : '这个浏览器不让保存');
            }}
          >
            保存店里的资料
          </Button>
          <Button
            onClick={() => {
              state.clear();
              setDone('已清空，这台设备上不再留有内容');
            }}
          >
            全部清空
          </Button>
        </div>
      </div>
      <div class="takeaway-side">
        <SheetPaper id={id} sheet={sheet} matter={matter} setCell={state.setCell} />
        <div class="button-row no-print">
          <Button
            class="button primary"
            onClick={() => {
              print();
            }}
          >
            打印
          </Button>
          <Button onClick={() => void copyAndSay(sheetText(sheet, matter), '文字', setDone)}>复制文字</Button>
          <span role="status">{done}</span>
        </div>
      </div>
    </div>
  );
}
