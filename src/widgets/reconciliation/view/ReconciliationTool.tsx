import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkCalendar } from '../../../domain/settlement-date.ts';
import { chinaTime } from '../../shared/china-time.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import { useLazyCode } from '../../shared/use-lazy-code.ts';
import { useQuery } from '../../shared/use-query.ts';
import type { Desk, DeskState } from '../state/desk.ts';
import { readLink, settingsOf, writeLink, type Given, type Key } from '../state/settings.ts';
import { sides, type Side } from '../model/types.ts';
import { FilePicker } from './FilePicker.tsx';
import { Samples, type Sample } from './Samples.tsx';
import { SettingsForm } from './SettingsForm.tsx';

/** What the page hands over. */
export interface ReconciliationToolProps {
  calendar: WorkCalendar;
  /** Addresses of the tool's own page and of the checklist. */
  paths: { tool: string; checklist: string };
  samples: readonly Sample[];
}

type Files = Record<Side, readonly File[]>;

const nothing: Files = { ours: [], theirs: [] };

/** Two lists go in; what has no record on the other one, what differs and why comes out. Nothing leaves the page. */
export function ReconciliationTool({ calendar, paths, samples }: ReconciliationToolProps) {
  const [given, setGiven] = useState<Given>({});
  const [problems, setProblems] = useState<ParamProblem[]>([]);
  const [touched, setTouched] = useState(false);
  const [files, setFiles] = useState(nothing);
  const [state, setState] = useState<DeskState>();
  const desk = useRef<Desk>();
  const lists = useRef<HTMLDivElement>(null);
  const hasFiles = sides.some((side) => files[side].length > 0);
  const lazy = useLazyCode(() => import('../after-files.ts'), hasFiles);

  useQuery({
    read: (link) => {
      const read = readLink(link);
      setGiven(read.given);
      setProblems(read.problems);
    },
    query: touched ? writeLink(given) : undefined,
    history: 'replace',
  });

  const terms = () => ({ ...settingsOf(given, chinaTime(new Date())), calendar });
  const goesBy = writeLink(given).toString();
  useLayoutEffect(() => {
    if (!lazy || (!desk.current && !hasFiles)) return;
    desk.current ??= lazy.openDesk(terms(), setState);
    desk.current.setFiles(files);
  }, [lazy, files]);
  useLayoutEffect(() => {
    desk.current?.setTerms(terms());
  }, [goesBy]);
  useEffect(() => () => desk.current?.close(), []);

  const set = (key: Key, text: string) => {
    setTouched(true);
    setProblems((before) => before.filter((problem) => problem.key !== key));
    setGiven((before) => ({ ...before, [key]: text }));
  };
  const restart = () => {
    setTouched(true);
    setGiven({});
    setProblems([]);
    setFiles(nothing);
    lists.current?.focus();
  };
  const isDone = state?.compared !== undefined;
  return (
    <div class="rec">
      {lazy && <lazy.ParamProblems problems={problems} />}
      <div class="rec-files" role="group" aria-label="两张表" tabIndex={-1} ref={lists}>
        {sides.map((side) => (
          <FilePicker
            key={side}
            side={side}
            files={files[side]}
            folded={isDone}
            line={lazy && state ? lazy.sideLine(side, state) : ''}
            onChoose={(chosen) => {
              setFiles((before) => ({ ...before, [side]: chosen }));
            }}
          >
            {lazy && state && <lazy.SideNote side={side} state={state} />}
          </FilePicker>
        ))}
      </div>
      <p class="rec-safe">文件只在这台设备上读，不上传。完整卡号一读进来就遮住中间几位。</p>
      {!hasFiles && (
        <Samples
          samples={samples}
          onLoad={(sample, loaded) => {
            setTouched(true);
            setGiven(sample.settings);
            setFiles(loaded);
            lists.current?.focus();
          }}
        />
      )}
      <SettingsForm given={given} onChange={set} />
      {lazy && state && desk.current && (
        <lazy.Outcome
          state={state}
          desk={desk.current}
          given={given}
          paths={paths}
          hasBoth={sides.every((side) => files[side].length > 0)}
          onReset={restart}
        />
      )}
    </div>
  );
}
