import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CsvButton } from '../shared/CsvButton.tsx';
import { LinkQr } from '../shared/LinkQr.tsx';
import { ShareBar } from '../shared/ShareBar.tsx';
import type { Comparison } from './model.ts';
import type { CriterionData } from './model/types.ts';
import { sheetRows, sheetText } from './sheet-rows.ts';

interface SharePartProps {
  comparison: Comparison;
  criteria: readonly CriterionData[];
  /** Full address of the present state, without findings; called on click. */
  link: () => string;
  onReset: () => void;
}

/** What may be done with the quote sheet. Findings go into the table and the text, never into the link. */
export function SharePart({ comparison, criteria, link, onReset }: SharePartProps): JSX.Element {
  const [qr, setQr] = useState(false);
  return (
    <>
      <ShareBar
        link={link}
        text={() => sheetText(comparison, criteria, link())}
        onReset={() => {
          setQr(false);
          onReset();
        }}
      >
        <CsvButton
          name={`POS比价单-${comparison.results.day}`}
          rows={() => sheetRows(comparison, criteria, link())}
        />
        <button
          type="button"
          class="button"
          aria-expanded={qr}
          onClick={() => {
            setQr(!qr);
          }}
        >
          二维码
        </button>
      </ShareBar>
      {qr && <LinkQr link={link()} />}
    </>
  );
}
