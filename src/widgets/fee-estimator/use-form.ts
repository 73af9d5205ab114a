import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chinaToday } from '../shared/china-time.ts';
import type { EstimatorData } from './data.ts';
import { formOf, readForm, type Form } from './model/form.ts';
import type { fieldNotes } from './model/notes.ts';
import { estimate, type Results } from './model/results.ts';
import type { EstimatorState } from './state.ts';

/** Fields, what they mean, and what follows from it. */
export interface FilledForm {
  form: Form;
  state: EstimatorState;
  results: Results;
  /** Day of the reader, in China, `YYYY-MM-DD`. */
  today: string;
  /** Message of each field that was not understood, by link parameter. */
  errors: Readonly<Record<string, string>>;
  /** What other fields have to say, by link parameter. */
  notes: Readonly<Record<string, string>>;
  setForm: (change: (form: Form) => Form) => void;
  /** Fills the fields with a state. */
  show: (state: EstimatorState) => void;
}

/**
 * Keeps the fields of shop and quotes with their figures.
 *
 * @param first what the fields begin with
 * @param builtOn day of the first render, `YYYY-MM-DD`
 * @param notesOf what says more about fields, once it has come
 */
export function useForm(
  data: EstimatorData,
  first: EstimatorState,
  builtOn: string,
  notesOf: typeof fieldNotes | undefined,
): FilledForm {
  const { defaults } = data;
  const [today, setToday] = useState(builtOn);
  const [form, setForm] = useState(() => formOf(first));
  const untouched = useRef(form);

  useEffect(() => {
    setToday(chinaToday(new Date()));
  }, []);

  const { state, problems } = useMemo(
    // What the fields begin with is known; reading it would only delay the first render.
    () => (form === untouched.current ? { state: first, problems: [] } : readForm(form, defaults, today)),
    [form, defaults, today],
  );
  return {
    form,
    state,
    results: useMemo(() => estimate(state, data.caps, today), [state, data.caps, today]),
    today,
    errors: Object.fromEntries(problems.map(({ key, message }) => [key, message])),
    notes: useMemo(() => notesOf?.(form, state) ?? {}, [notesOf, form, state]),
    setForm,
    show: (shown) => {
      setForm(formOf(shown));
    },
  };
}
