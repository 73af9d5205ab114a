import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { chinaToday } from '../../shared/china-time.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import type { EstimatorData } from '../model/data.ts';
import type { Doubt } from '../model/doubts.ts';
import { readForm, type Form } from '../model/form.ts';
import type { fieldNotes, Notes } from '../model/notes.ts';
import { estimate, type Results } from '../model/results.ts';
import type { EstimatorState } from '../model/state.ts';

/** What fields mean, and what follows from it. */
export interface Figures extends Notes {
  /** What they are counted with. */
  data: EstimatorData;
  state: EstimatorState;
  results: Results;
  /** Day of the reader, in China, `YYYY-MM-DD`. */
  today: string;
  /** What fields hold that was not understood. */
  unread: readonly ParamProblem[];
  /** Message of each of these fields, by link parameter. */
  errors: Readonly<Record<string, string>>;
}

const noNotes: Notes = { notes: {}, doubts: {} };

/**
 * Counts the figures of the fields.
 *
 * @param builtOn day of the first render, `YYYY-MM-DD`
 * @param notesOf what fields have to say besides, once it has come
 */
export function useFigures(
  form: Form,
  data: EstimatorData,
  builtOn: string,
  notesOf: typeof fieldNotes | undefined,
): Figures {
  const [today, setToday] = useState(builtOn);
  useEffect(() => {
    setToday(chinaToday(new Date()));
  }, []);
  return useMemo(() => {
    const { state, problems } = readForm(form, data.defaults, today);
    return {
      data,
      state,
      results: estimate(state, data.caps, today),
      today,
      unread: problems,
      errors: Object.fromEntries(problems.map(({ key, message }) => [key, message])),
      ...(notesOf?.(form, state) ?? noNotes),
    };
  }, [form, data, today, notesOf]);
}

/** The fields of one of the tools, and what may be done with them. */
export interface Quotes extends Figures {
  form: Form;
  /** Asks about a value beside its field, once that has come. */
  DoubtLine?: ((props: FormProps & { doubt: Doubt }) => JSX.Element) | undefined;
  /** Types into the field of a link parameter. */
  type: (key: string, value: string) => void;
  /** Does something that can be taken back. @param text what was done, in Chinese */
  step: (next: (form: Form) => Form, text: string) => void;
}

/** What every part of the form needs. */
export interface FormProps {
  estimator: Quotes;
}
