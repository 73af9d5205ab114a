import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LinkQr } from '../shared/LinkQr.tsx';
import { saveCsv } from '../shared/save-csv.ts';
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
        <button
          type="button"
          class="button"
          onClick={() => {
            void saveCsv(`POS比价单-${comparison.results.day}`, sheetRows(comparison, criteria, link()));
          }}
        >
          存成表格
        </button>
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
