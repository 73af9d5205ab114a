import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CsvButton } from '../shared/CsvButton.tsx';
import { LinkQr } from '../shared/LinkQr.tsx';
import { ShareBar } from '../shared/ShareBar.tsx';
import type { EstimatorData } from './data.ts';
import { reportRows, reportText } from './report.ts';
import type { Results } from './model/results.ts';

/** What may be taken away from a result. */
export interface ShareProps {
  results: Results;
  data: EstimatorData;
  link: () => string;
  onReset: () => void;
}

/** Link, text, print, spreadsheet, QR code. */
export function Share({ results, data, link, onReset }: ShareProps): JSX.Element {
  const [qr, setQr] = useState(false);
  return (
    <>
      <ShareBar
        link={link}
        text={() => reportText(results, link())}
        onReset={() => {
          setQr(false);
          onReset();
        }}
      >
        <CsvButton name={`POS费用单-${results.day}`} rows={() => reportRows(results, data, link())} />
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
