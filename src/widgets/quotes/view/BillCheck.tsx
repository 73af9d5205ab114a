import { useState } from 'preact/hooks';
import type { BillLine } from '../../../domain/bill-check/fit.ts';
import { isBlank, readAmount } from '../../../domain/field-values.ts';
import { methodNames, type Method } from '../../../domain/tariff/index.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { SelectField } from '../../shared/Select.tsx';
import type { Results } from '../model/results.ts';
import type { Prefix } from '../model/state.ts';
import { BillFindings } from './BillFindings.tsx';

const most = 12;

interface Typed {
  took: string;
  deducted: string;
}
const blank: Typed = { took: '', deducted: '' };

/** Takes lines of a settlement and says what rate they mean, beside the quote, and what may explain the difference. */
export function BillCheck({ results, current }: { results: Results; current: Prefix }) {
  const quote = results.quotes.find(({ prefix }) => prefix === current);
  const [lines, setLines] = useState<readonly Typed[]>([blank]);
  const [method, setMethod] = useState<Method>('credit');
  const read = lines.map(readLine);
  const set = (at: number, change: Partial<Typed>) => {
    setLines(lines.map((line, i) => (i === at ? { ...line, ...change } : line)));
  };
  return (
    <div class="bill-check">
      <p class="field-hint">一笔一行：对账单或结算短信上，收了多少，扣了多少。填的只在这一页，不进链接。</p>
      <SelectField
        id="fee-check-method"
        label="这几笔是怎么付的"
        value={method}
        options={Object.entries(methodNames)}
        onChange={(value) => {
          setMethod(value as Method);
        }}
      />
      {lines.map(({ took, deducted }, i) => (
        <div class="fee-pair" key={i}>
          <Field
            id={`fee-check-took-${i}`}
            label={`第 ${i + 1} 笔收了`}
            value={took}
            unit="元"
            inputMode="decimal"
            maxLength={60}
            error={read[i]?.errors.took}
            onInput={(value) => {
              set(i, { took: value });
            }}
          />
          <Field
            id={`fee-check-deducted-${i}`}
            label="扣了"
            value={deducted}
            unit="元"
            inputMode="decimal"
            maxLength={60}
            error={read[i]?.errors.deducted}
            onInput={(value) => {
              set(i, { deducted: value });
            }}
          />
        </div>
      ))}
      {lines.length < most && (
        <Button
          onClick={() => {
            setLines([...lines, blank]);
          }}
        >
          再加一笔
        </Button>
      )}
      {quote && (
        <BillFindings
          lines={read.flatMap(({ line }) => line ?? [])}
          quote={quote}
          method={method}
          settle={results.shop.settle}
        />
      )}
    </div>
  );
}

/** Reads what was typed of one line; a line counts once both figures are there. */
function readLine({ took, deducted }: Typed): {
  line?: BillLine;
  errors: { took?: string | undefined; deducted?: string | undefined };
} {
  const [whole, part] = [readAmount(took), readAmount(deducted)];
  const isDone = !isBlank(took) && !isBlank(deducted);
  const errors = {
    took: isBlank(took)
      ? undefined
      : !whole.ok
        ? whole.message
        : whole.value === 0n
          ? '收的钱要大于 0 元'
          : undefined,
    deducted: isBlank(deducted)
      ? undefined
      : !part.ok
        ? part.message
        : whole.ok && isDone && part.value > whole.value
          ? '扣的比收的还多，是不是填反了？'
          : undefined,
  };
  const isGood = whole.ok && part.ok && errors.took === undefined && errors.deducted === undefined;
  return isGood && isDone ? { line: { took: whole.value, deducted: part.value }, errors } : { errors };
}
