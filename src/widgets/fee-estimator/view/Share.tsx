import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CsvButton } from '../../shared/CsvButton.tsx';
import { LinkQr } from '../../shared/LinkQr.tsx';
import type { ParamProblem } from '../../shared/param-problem.ts';
import { ShareBar } from '../../shared/ShareBar.tsx';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { reportRows, reportText } from '../model/report.ts';
import type { Results } from '../../quotes/model/results.ts';

/** What may be taken away from a result. */
export interface ShareProps {
  results: Results;
  /** What fields hold that was not understood. */
  unread: readonly ParamProblem[];
  data: EstimatorData;
  link: () => string;
  onReset: () => void;
}

/** Link, text, print, spreadsheet, QR code. */
export function Share({ results, unread, data, link, onReset }: ShareProps): JSX.Element {
  const [qr, setQr] = useState(false);
  const report = () => ({ results, unread, fields: data.fields, caps: data.caps, link: link() });
  return (
    <>
      <ShareBar
        link={link}
        text={() => reportText(report())}
        onReset={() => {
          setQr(false);
          onReset();
        }}
      >
        <CsvButton name={`POS费用单-${results.day}`} rows={() => reportRows(report())} />
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
