import { useMemo, useState } from 'preact/hooks';
import { chinaTime } from '../../shared/china-time.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import { useQuery } from '../../shared/use-query.ts';
import type { ChecklistData } from '../model/checklist-data.ts';
import { nextQuestion } from '../model/next-question.ts';
import { triage } from '../model/triage.ts';
import type { Answers, Outcome, QuestionId } from '../model/types.ts';
import { readChecklist, writeChecklist, type ChecklistState } from './url.ts';

/** Stands for the clock until something is answered; without a time of sale it makes no difference. */
const noClock = '2000-01-01T00:00';

/** The checklist at one moment, and what the reader can do. */
export interface Checklist extends ChecklistState {
  /** When the last answer or link came, in China, `YYYY-MM-DDTHH:mm`. */
  now: string;
  outcome: Outcome;
  /** Question on the table: the one being changed, else the one worth asking. */
  question: QuestionId | null;
  problems: ParamProblem[];
  /** Whether anything has been answered. */
  filled: boolean;
  /** Counts the reader's answers, so that the focus can follow them; links and Back do not count. */
  moves: number;
  query: URLSearchParams;
  answer: (id: QuestionId, value: string) => void;
  skip: (id: QuestionId) => void;
  /** Puts a question on the table, answered or not. */
  ask: (id: QuestionId) => void;
  restart: () => void;
  /** Brings back what the last `restart` cleared; absent if nothing was cleared just now. */
  restore: (() => void) | undefined;
}

interface State extends ChecklistState {
  problems: ParamProblem[];
  editing: QuestionId | null;
  moves: number;
  /** What was cleared by the last move. */
  cleared?: ChecklistState | undefined;
}

const blank: State = { answers: {}, skipped: [], problems: [], editing: null, moves: 0 };

/** Keeps the answers, the address bar and what follows from them together. */
export function useChecklist({ triage: data }: ChecklistData): Checklist {
  const [state, setState] = useState<State>(blank);
  const [now, setNow] = useState(noClock);
  const { answers, skipped, editing, moves, cleared } = state;
  const codes = useMemo(() => data.codeClasses.flatMap((entry) => entry.codes), [data]);
  const query = writeChecklist(state, data.questions);

  useQuery({
    read: (link) => {
      setNow(chinaTime(new Date()));
      setState({ ...blank, ...readChecklist(link, data.questions, codes) });
    },
    query: moves > 0 ? query : undefined,
    history: 'push',
  });

  const outcome = useMemo(() => triage(answers, data, now), [answers, data, now]);
  const next = useMemo(() => nextQuestion(answers, skipped, data, now), [answers, skipped, data, now]);
  const move = (change: Partial<State>) => {
    setNow(chinaTime(new Date()));
    setState((before) => ({
      ...before,
      editing: null,
      cleared: undefined,
      ...change,
      moves: before.moves + 1,
    }));
  };
  return {
    answers,
    skipped,
    now,
    outcome,
    question: editing ?? next,
    problems: state.problems.filter(({ key }) => answers[key as QuestionId] === undefined),
    filled: Object.keys(answers).length > 0,
    moves,
    query,
    answer: (id, value) => {
      move({ answers: { ...answers, [id]: value }, skipped: skipped.filter((other) => other !== id) });
    },
    skip: (id) => {
      const kept = Object.fromEntries(Object.entries(answers).filter(([name]) => name !== id)) as Answers;
      move({ answers: kept, skipped: [...skipped.filter((other) => other !== id), id] });
    },
    ask: (id) => {
      move({ editing: id });
    },
    restart: () => {
      move({ ...blank, cleared: { answers, skipped } });
    },
    restore:
      cleared &&
      (() => {
        move({ ...cleared });
      }),
  };
}
