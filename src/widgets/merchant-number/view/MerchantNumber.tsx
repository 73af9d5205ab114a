import { useEffect, useState } from 'preact/hooks';
import { readMerchantNumber, type MerchantNumberTables } from '../../../domain/merchant-number.ts';
import { Field } from '../../shared/Field.tsx';
import { SelectField } from '../../shared/Select.tsx';
import { useRefusal } from '../../shared/use-refusal.ts';
import { Reading } from './Reading.tsx';
import { unlikeWords } from '../model/words.ts';

/** How long a reader must have stopped typing before an unfinished number counts as a mistake. */
const typingPause = 900;

/** What the page hands over. */
export interface MerchantNumberProps {
  tables: MerchantNumberTables;
}

/** Reads a merchant number as it is typed or pasted; nothing leaves the page and nothing is kept. */
export function MerchantNumber({ tables }: MerchantNumberProps) {
  // One object, so that the field is drawn anew, and emptied, even if it was empty before.
  const [{ text, refused }, setEntry] = useState({ text: '', refused: false });
  const [sells, setSells] = useState('');
  const [settled, setSettled] = useState(true);
  const refusal = useRefusal();
  const reading = readMerchantNumber(text, tables);

  useEffect(() => {
    setSettled(false);
    const timer = setTimeout(() => {
      setSettled(true);
    }, typingPause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);

  const take = (typed: string) => {
    const next = readMerchantNumber(typed, tables);
    const isCard = next.kind === 'unlike' && next.reason === 'card-number';
    const drop = refusal('merchant-number', typed, isCard);
    setEntry({ text: drop ? '' : typed, refused: drop });
  };
  const error = refused
    ? unlikeWords['card-number']
    : settled && reading.kind === 'unlike'
      ? unlikeWords[reading.reason]
      : undefined;

  return (
    <div class="merchant-number">
      <Field
        id="merchant-number-input"
        label="签购单上的商户编号"
        hint="15 位，可以带空格粘贴。不要填卡号。"
        value={text}
        onInput={take}
        error={error}
        maxLength={80}
      />
      <SelectField id="merchant-number-sells" label="你卖什么（可以不选）" value={sells} onChange={setSells}>
        <option value="">不选</option>
        {tables.lines.map(({ title, categories }) => (
          <optgroup label={title} key={title}>
            {categories.map(({ code, name }) => (
              <option value={code} key={code}>
                {name}（{code}）
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <div role="status">
        {reading.kind === 'read' && <Reading reading={reading} sells={sells} tables={tables} />}
      </div>
    </div>
  );
}
