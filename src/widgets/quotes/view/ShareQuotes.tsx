import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { CsvButton } from '../../shared/CsvButton.tsx';
import { LinkQr } from '../../shared/LinkQr.tsx';
import { ShareBar } from '../../shared/ShareBar.tsx';

interface ShareQuotesProps {
  /** Name of the spreadsheet, without its ending. */
  name: string;
  rows: () => readonly (readonly string[])[];
  text: () => string;
  /** Full address of the present state; called on click. */
  link: () => string;
  onReset: () => void;
}

/** What may be taken away from quotes: link, text, print, spreadsheet, QR code. */
export function ShareQuotes({ name, rows, text, link, onReset }: ShareQuotesProps) {
  const [qr, setQr] = useState(false);
  return (
    <>
      <ShareBar
        link={link}
        text={text}
        onReset={() => {
          setQr(false);
          onReset();
        }}
      >
        <CsvButton name={name} rows={rows} />
        <Button
          aria-expanded={qr}
          onClick={() => {
            setQr(!qr);
          }}
        >
          二维码
        </Button>
      </ShareBar>
      {qr && <LinkQr link={link()} />}
    </>
  );
}
