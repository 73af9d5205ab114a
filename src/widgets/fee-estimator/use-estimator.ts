import { useEffect, useMemo, useState } from 'preact/hooks';
import { chinaToday } from '../shared/china-time.ts';
import type { ParamProblem } from '../shared/param-problem.ts';
import { useQuery } from '../shared/use-query.ts';
import type { EstimatorData } from './data.ts';
import { formOf, readForm, type Form } from './model/form.ts';
import { fieldNotes } from './model/notes.ts';
import { estimate, type Results } from './model/results.ts';
import { initialState, type EstimatorState } from './state.ts';
import { readEstimate, writeEstimate } from './url.ts';

/** The estimator's present state and what may be done with it. */
export interface Estimator {
  form: Form;
  state: EstimatorState;
  results: Results;
  /** What the link gave that could not be used. */
  linkProblems: readonly ParamProblem[];
  /** Message of each field that was not understood, by link parameter. */
  errors: Readonly<Record<string, string>>;
  /** What other fields have to say, by link parameter. */
  notes: Readonly<Record<string, string>>;
  change: (change: (form: Form) => Form) => void;
  reset: () => void;
  /** Query of a link to the present state. */
  query: URLSearchParams;
}

/** Keeps fields, figures and the address bar together. @param builtOn day of the first render, `YYYY-MM-DD` */
export function useEstimator(data: EstimatorData, builtOn: string): Estimator {
  const { defaults } = data;
  const [today, setToday] = useState(builtOn);
  const [form, setForm] = useState(() => formOf(initialState(defaults), builtOn));
  const [linkProblems, setLinkProblems] = useState<readonly ParamProblem[]>([]);
  const [touched, setTouched] = useState<'no' | 'yes' | 'reset'>('no');

  useEffect(() => {
    const now = chinaToday(new Date());
    setToday(now);
    setForm((old) =>
      old.values['date'] === builtOn ? { ...old, values: { ...old.values, date: now } } : old,
    );
  }, [builtOn]);

  const { state, problems } = useMemo(() => readForm(form, defaults, today), [form, defaults, today]);
  const query = useMemo(() => writeEstimate(state), [state]);
  useQuery({
    read: (given) => {
      const read = readEstimate(given, defaults);
      setForm(formOf(read.state, chinaToday(new Date())));
      setLinkProblems(read.problems);
      setTouched('no');
    },
    query: { no: undefined, yes: query, reset: new URLSearchParams() }[touched],
    history: 'replace',
  });

  return {
    form,
    state,
    results: useMemo(() => estimate(state, data.caps, today), [state, data, today]),
    linkProblems,
    errors: Object.fromEntries(problems.map(({ key, message }) => [key, message])),
    notes: useMemo(() => fieldNotes(form, state), [form, state]),
    change: (next) => {
      setTouched('yes');
      setForm(next);
    },
    reset: () => {
      setTouched('reset');
      setLinkProblems([]);
      setForm(formOf(initialState(defaults), today));
    },
    query,
  };
}
