import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { chinaTime } from '../../shared/china-time.ts';
import { formatMinute } from '../../shared/format-day.ts';
import type { Results } from '../model/results.ts';
import { shortYuan } from '../model/short-yuan.ts';
import { forgetEntry, loadSaved, saveEntry, type SavedEntry } from '../state/saved.ts';

/** What is kept, and what is done with it. */
export interface SavedListProps {
  /** The present quotes. */
  results: Pick<Results, 'quotes' | 'amount'>;
  /** What would be kept now. */
  present: () => Pick<SavedEntry, 'query' | 'findings'>;
  today: string;
  onOpen: (entry: SavedEntry) => void;
}

/** Keeps quotes on this device and lists what was kept, with its dates; opening one can be undone. */
export function SavedList({ results, present, today, onOpen }: SavedListProps) {
  const [entries, setEntries] = useState<readonly SavedEntry[]>([]);
  const [done, setDone] = useState('');
  useEffect(() => {
    setEntries(loadSaved());
  }, []);
  const save = () => {
    const at = `${chinaTime(new Date())}:${String(new Date().getSeconds()).padStart(2, '0')}`;
    const kept = saveEntry({ at, title: titleOf(results), ...present() });
    if (kept) setEntries(kept);
    setDone(
      kept ? '已存在这台设备上，下次打开这一页，列在这里。' : '这个浏览器不让保存，请改用「复制链接」。',
    );
  };
  return (
    <section class="saved-quotes no-print" aria-labelledby="saved-quotes-title">
      <p>
        <Button onClick={save}>保存到本机</Button> <span role="status">{done}</span>
      </p>
      {entries.length > 0 && (
        <>
          <h4 id="saved-quotes-title">存在本机的</h4>
          <ul>
            {entries.map((entry) => (
              <li key={entry.at}>
                <Button
                  class="link-button"
                  onClick={() => {
                    onOpen(entry);
                    setDone('');
                  }}
                >
                  {entry.title}
                </Button>
                <span class="field-hint">{formatMinute(entry.at.slice(0, 16), today)}存的</span>
                <Button
                  class="link-button"
                  aria-label={`删掉${entry.title}，${formatMinute(entry.at.slice(0, 16), today)}存的`}
                  onClick={() => {
                    setEntries(forgetEntry(entry.at));
                    setDone(`已删掉「${entry.title}」。`);
                  }}
                >
                  删掉
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What the list calls these quotes. */
function titleOf({ quotes, amount }: SavedListProps['results']): string {
  return `${quotes.map(({ label }) => label).join('、')} · 月收 ${shortYuan(Number(amount) / 100)}`;
}
