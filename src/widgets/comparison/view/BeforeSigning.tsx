import { AskText } from './AskText.tsx';
import type { OfferResult } from '../model/model.ts';
import type { OpenCriterion } from '../model/asks.ts';
import { shareQuestions } from '../model/own-questions.ts';

interface BeforeSigningProps {
  /** What is still open, by criterion. */
  open: readonly OpenCriterion[];
  offers: readonly OfferResult[];
}

/** The list to take along: questions and papers, a box per offer to tick, and where each answer can be checked. */
export function BeforeSigning({ open, offers }: BeforeSigningProps) {
  const asked = shareQuestions(offers);
  const label = (prefix: string) => offers.find((one) => one.prefix === prefix)?.label ?? prefix;
  return (
    <section class="comparison-asks" aria-labelledby="comparison-asks-title">
      <h3 id="comparison-asks-title">签字前要问、要拿的</h3>
      {open.length === 0 && asked.length === 0 && (
        <p>五项都查过了，报价也填全了。签字前把合同和报价再对一遍。</p>
      )}
      {asked.length > 0 && (
        <div>
          <h4>报价和收费</h4>
          <ul>
            {asked.map(({ text, reason, more, citation, prefixes }) => (
              <li key={text}>
                <Boxes prefixes={prefixes} label={label} />
                {text}
                {reason && (
                  <span class="field-hint">
                    {reason}
                    {more && (
                      <a class="whole" href={more}>
                        细说
                      </a>
                    )}{' '}
                    {citation && `依据：${citation}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {open.map(({ criterion, name, asks }) => (
        <div key={criterion}>
          <h4>{name}</h4>
          <ul>
            {asks.map(({ ask, prefixes }) => (
              <li key={ask.id}>
                <Boxes prefixes={prefixes} label={label} />
                <AskText {...ask} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Boxes({ prefixes, label }: { prefixes: readonly string[]; label: (prefix: string) => string }) {
  return (
    <span class="comparison-boxes">
      {prefixes.map((prefix) => (
        <span key={prefix}>□ {label(prefix)} </span>
      ))}
    </span>
  );
}
