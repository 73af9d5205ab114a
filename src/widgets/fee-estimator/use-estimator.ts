import { useMemo, useState } from 'preact/hooks';
import { sameCapsInForce } from '../../domain/tariff/index.ts';
import type { ParamProblem } from '../shared/param-problem.ts';
import { useQuery } from '../shared/use-query.ts';
import type { EstimatorData } from './data.ts';
import type { Form } from './model/form.ts';
import type { fieldNotes } from './model/notes.ts';
import { initialState } from './state.ts';
import type { Links } from './url.ts';
import { useForm, type FilledForm } from './use-form.ts';

/** The estimator's present state and what may be done with it. */
export interface Estimator extends Omit<FilledForm, 'setForm' | 'show'> {
  /** What the link gave that could not be used. */
  linkProblems: readonly ParamProblem[];
  change: (change: (form: Form) => Form) => void;
  reset: () => void;
}

/** The estimator on its own page, or embedded in one. */
export interface OwnEstimator extends Estimator {
  /** Nothing was given: it is the first preset at market prices. */
  example: boolean;
  /** Nothing is different from what the page showed when it was built. */
  asBuilt: boolean;
  /** Query of a link to the present state, once what writes it has come. */
  query: URLSearchParams | undefined;
}

/**
 * Keeps fields, figures and the address bar together.
 *
 * @param builtOn day of the first render, `YYYY-MM-DD`
 * @param links what reads and writes links: from the start if a link says something, else once it has come
 * @param notesOf what says more about fields, once it has come
 */
export function useEstimator(
  data: EstimatorData,
  builtOn: string,
  links: Links | undefined,
  notesOf: typeof fieldNotes | undefined,
): OwnEstimator {
  const { defaults } = data;
  const filled = useForm(data, initialState(defaults), builtOn, notesOf);
  const [linkProblems, setLinkProblems] = useState<readonly ParamProblem[]>([]);
  const [touched, setTouched] = useState<'no' | 'yes' | 'reset'>('no');
  const query = useMemo(() => links?.writeEstimate(filled.state), [links, filled.state]);
  const blank = useMemo(() => links?.writeEstimate(initialState(defaults)).toString(), [links, defaults]);
  useQuery({
    read: (given) => {
      if (!links) return;
      const read = links.readEstimate(given, defaults);
      filled.show(read.state);
      setLinkProblems(read.problems);
      setTouched('no');
    },
    query: { no: undefined, yes: query, reset: new URLSearchParams() }[touched],
    history: 'replace',
  });

  const example = query ? query.toString() === blank : touched === 'no';
  const sameCaps = sameCapsInForce(data.caps, builtOn, filled.today);
  return {
    ...filled,
    example,
    asBuilt: example && sameCaps && touched === 'no' && linkProblems.length === 0,
    linkProblems,
    change: (next) => {
      setTouched('yes');
      filled.setForm(next);
    },
    reset: () => {
      setTouched('reset');
      setLinkProblems([]);
      filled.show(initialState(defaults));
    },
    query,
  };
}
