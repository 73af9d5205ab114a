import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
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

/** Link, text, print, spreadsheet, QR code; what writes them is fetched when it is asked for. */
export function Share({ results, data, link, onReset }: ShareProps): JSX.Element {
  const [Qr, setQr] = useState<ComponentType<{ link: string }> | undefined>();
  return (
    <>
      <ShareBar
        link={link}
        text={() => reportText(results, link())}
        onReset={() => {
          setQr(undefined);
          onReset();
        }}
      >
        <button
          type="button"
          class="button"
          onClick={() => {
            void import('../shared/save-csv.ts').then(({ saveCsv }) =>
              saveCsv(`POS费用单-${results.day}`, reportRows(results, data, link())),
            );
          }}
        >
          存成表格
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={Qr !== undefined}
          onClick={() => {
            if (Qr) setQr(undefined);
            else
              void import('../shared/LinkQr.tsx').then(({ LinkQr }) => {
                setQr(() => LinkQr);
              });
          }}
        >
          二维码
        </button>
      </ShareBar>
      {Qr && <Qr link={link()} />}
    </>
  );
}
