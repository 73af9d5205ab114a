import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { saveCsv } from './save-file.ts';

/** What is saved. */
export interface CsvButtonProps {
  /** File name without its ending. */
  name: string;
  /** The table; called on click. */
  rows: () => readonly (readonly string[])[];
}

/** Saves a table as a file, and says so if what writes it could not be fetched. */
export function CsvButton({ name, rows }: CsvButtonProps) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          saveCsv(name, rows()).then(
            () => {
              setFailed(false);
            },
            () => {
              setFailed(true);
            },
          );
        }}
      >
        存成表格
      </Button>
      {failed && <span role="status">没连上网，表格没存成，网通了再按一次</span>}
    </>
  );
}
