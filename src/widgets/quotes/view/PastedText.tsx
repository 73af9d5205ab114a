import type { QuoteTextReading } from '../../../domain/quote-text/types.ts';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import type { EstimatorData } from '../model/data.ts';
import { quotedText } from '../model/values.ts';

/** What was made of a pasted quote. */
export interface PastedTextProps {
  reading: QuoteTextReading;
  fields: EstimatorData['fields'];
  /** The option taken for each question. */
  answers: readonly (number | undefined)[];
  onAnswer: (ask: number, option: number) => void;
}

/** What was read beside its words, what can be read in two ways, and what was not understood. */
export function PastedText({ reading, fields, answers, onAnswer }: PastedTextProps) {
  const { read, asks, rest } = reading;
  return (
    <>
      {asks.length > 0 && (
        <div class="paste-asks">
          <h4>这几处要你定</h4>
          {asks.map(({ words, question, options }, ask) => (
            <ChoiceGroup
              key={words + question}
              name={`paste-${ask}`}
              legend={question}
              choices={byPlace(options.map(({ label }) => label))}
              value={String(answers[ask])}
              onChange={(option) => {
                onAnswer(ask, Number(option));
              }}
            />
          ))}
        </div>
      )}
      {read.length > 0 && (
        <table class="fee-numbers paste-read">
          <caption>读出来的</caption>
          <thead>
            <tr>
              <th scope="col">原话</th>
              <th scope="col">填在</th>
              <th scope="col">填的数</th>
            </tr>
          </thead>
          <tbody>
            {read.map(({ key, value, words }) => (
              <tr key={key}>
                <td>{words}</td>
                <td>{fields[key].label}</td>
                <td>
                  {key === 'deposit.back' && value === 'yes' ? '退' : quotedText(value)}
                  {key !== 'deposit.back' && (fields[key].unit ?? '')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest.length > 0 && (
        <p class="paste-rest">
          没看懂，没填：{rest.map((piece) => `「${piece}」`).join('')}。和报价有关的，自己补到格子里。
        </p>
      )}
    </>
  );
}

/** Answers that are known by their place in a list. */
export function byPlace(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word, place) => [String(place), word]));
}
