import { useState } from 'preact/hooks';
import { longestQuoteText, readQuoteText } from '../../../domain/quote-text/read-quote.ts';
import type { QuoteTextReading } from '../../../domain/quote-text/types.ts';
import { maskNumbers } from '../../../domain/masked.ts';
import { Button } from '../../shared/Button.tsx';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { withPasted } from '../model/paste.ts';
import type { Prefix } from '../model/state.ts';
import type { FormProps } from '../state/use-figures.ts';
import { byPlace, PastedText } from './PastedText.tsx';

/** Takes the text of a quote, fills in what it says, and shows what was read, what is asked and what was not understood. */
export function PasteQuote({ estimator, prefix }: FormProps & { prefix: Prefix }) {
  const { fields, defaults } = estimator.data;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<QuoteTextReading>();
  const [answers, setAnswers] = useState<readonly (number | undefined)[]>([]);
  const [parts, setParts] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string>();
  const isNothing = reading?.read.length === 0 && reading.asks.length === 0 && reading.parts.length === 0;
  const fill = (from: string) => {
    const found = readQuoteText(from);
    setReading(found);
    if (found.parts.length > 0) setParts(found.parts);
    setAnswers(found.asks.map(({ likely }) => likely));
    if (found.read.length === 0 && found.asks.length === 0) return;
    estimator.step(
      (form) => withPasted(form, prefix, found, defaults.market),
      `已把看懂的填进报价 ${prefix.toUpperCase()}。`,
    );
  };
  return (
    <div class="paste-quote">
      <label for="fee-paste">把报价的原话贴进来，微信里的、照片上认出来的都行</label>
      <textarea
        id="fee-paste"
        class="plain-input"
        rows={3}
        maxLength={longestQuoteText}
        placeholder="例：刷卡 0.6+3，扫码千 3.8，流量费 48 一年，机器免费押金 199 刷满返"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <p>
        <Button
          disabled={text.trim() === ''}
          onClick={() => {
            setParts([]);
            setChosen(undefined);
            fill(text);
          }}
        >
          读出来，填进报价 {prefix.toUpperCase()}
        </Button>{' '}
        <span role="status">
          {isNothing && '没看懂，什么都没填。写法像「信用卡 0.6，借记卡 0.5 封顶 20，扫码 0.38」就认得。'}
        </span>
      </p>
      {parts.length > 0 && (
        <ChoiceGroup
          name="paste-part"
          legend={`像是 ${parts.length} 份报价写在一起。哪一份填进报价 ${prefix.toUpperCase()}？`}
          choices={byPlace(parts.map(maskNumbers))}
          value={chosen}
          onChange={(part) => {
            setChosen(part);
            fill(parts[Number(part)] ?? '');
          }}
        />
      )}
      {reading && !isNothing && reading.parts.length === 0 && (
        <PastedText
          reading={{ ...reading, rest: reading.rest.map(maskNumbers) }}
          fields={fields}
          answers={answers}
          onAnswer={(ask, option) => {
            const { options } = reading.asks[ask] ?? { options: [] };
            setAnswers(answers.map((old, i) => (i === ask ? option : old)));
            estimator.step(
              (form) =>
                withPasted(form, prefix, { read: [], asks: [{ options, likely: option }] }, defaults.market),
              `按「${options[option]?.label ?? ''}」填好了。`,
            );
          }}
        />
      )}
    </div>
  );
}
