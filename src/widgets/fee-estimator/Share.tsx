import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ShareBar } from '../shared/ShareBar.tsx';
import type { DatedCap } from './data.ts';
import type { Results } from './model/results.ts';

/** What may be taken away from a result. */
export interface ShareProps {
  results: Results;
  caps: readonly DatedCap[];
  link: () => string;
  /** What writes the texts; until it has come they are the bare link. */
  later: typeof import('./later.ts') | undefined;
  onReset: () => void;
}

/** Link, text, print, spreadsheet, QR code; what writes them is fetched when it is asked for. */
export function Share({ results, caps, link, later, onReset }: ShareProps): JSX.Element {
  const [Qr, setQr] = useState<ComponentType<{ link: string }> | undefined>();
  return (
    <>
      <ShareBar
        link={link}
        text={() => later?.reportText(results, link()) ?? link()}
        onReset={() => {
          setQr(undefined);
          onReset();
        }}
      >
        <button
          type="button"
          class="button"
          disabled={!later}
          onClick={() => {
            const rows = later?.reportRows(results, caps, link());
            if (rows)
              void import('../shared/save-csv.ts').then(({ saveCsv }) =>
                saveCsv(`POS费用单-${results.day}`, rows),
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
