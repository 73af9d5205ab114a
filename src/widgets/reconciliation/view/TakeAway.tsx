import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { saveCsv, saveFile } from '../../shared/save-file.ts';
import { ShareBar } from '../../shared/ShareBar.tsx';
import type { Balance } from '../out/balance.ts';
import { differenceTable, groupsOut, netTable } from '../out/difference-table.ts';
import { summaryText } from '../out/summary-text.ts';
import type { Desk, OutcomeProps } from '../state/desk.ts';
import { writeLink } from '../state/settings.ts';
import type { Entry, Group } from '../model/types.ts';
import type { Compared, TableRows } from '../worker/api.ts';
import { Inquiry } from './Inquiry.tsx';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fileName = '对账差异';

/** The result to take away: text, paper, tables, and a letter to the acquirer. */
export function TakeAway(props: OutcomeProps & { compared: Compared; balance: Balance }) {
  const { compared, balance, desk, given, paths, onReset } = props;
  const [failed, setFailed] = useState(false);
  const link = () => {
    const query = writeLink(given).toString();
    return new URL(query === '' ? paths.tool : `${paths.tool}?${query}`, location.href).href;
  };
  const save = async (write: (rows: TableRows) => Promise<void>) => {
    try {
      const { netDays } = compared.result;
      await write(netDays ? netTable(netDays.days) : differenceTable(await allEntries(desk)));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="rec-take no-print">
      {compared.result.count['only-ours'] > 0 && <Inquiry missing={compared.entries['only-ours']} />}
      <ShareBar link={link} text={() => summaryText(compared.result, balance, link())} onReset={onReset} />
      <div class="button-row">
        <Button onClick={() => void save((rows) => saveCsv(fileName, rows))}>差异存成 CSV</Button>
        <Button
          onClick={() =>
            void save(async (rows) => {
              const bytes = await desk.workbook('差异', rows);
              saveFile(`${fileName}.xlsx`, bytes as Uint8Array<ArrayBuffer>, workbookType);
            })
          }
        >
          差异存成 XLSX
        </Button>
        <span role="status">{failed ? '没存成，再按一次；还不行就先联网' : ''}</span>
      </div>
    </div>
  );
}

async function allEntries(desk: Desk): Promise<[Group, Entry[]][]> {
  const all: [Group, Entry[]][] = [];
  for (const group of groupsOut) all.push([group, await desk.entries(group, 0, Infinity)]);
  return all;
}
