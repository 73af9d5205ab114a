import { useRef } from 'preact/hooks';
import { sameCapsInForce } from '../../../domain/tariff/index.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { typed } from '../../quotes/model/changes.ts';
import { formOf, readForm, type Form } from '../../quotes/model/form.ts';
import type { fieldNotes } from '../../quotes/model/notes.ts';
import type { writeEstimate } from '../../quotes/model/write-link.ts';
import { readLink, type ReadLink } from '../../quotes/model/link.ts';
import { initialState } from '../../quotes/model/state.ts';
import { useFigures, type Quotes } from '../../quotes/state/use-figures.ts';
import { useLinked, type Linked } from '../../quotes/state/use-linked.ts';

/** The estimator's present state and what may be done with it. */
export interface Estimator extends Quotes, Pick<Linked<unknown>, 'said' | 'undo'> {
  /** What the link gave that could not be used. */
  linkProblems: readonly ParamProblem[];
  reset: () => void;
  /** Nothing is different from what the page showed when it was built. */
  asBuilt: boolean;
  /** Opens what was kept on this device. */
  open: (query: string, text: string) => void;
}

/**
 * Keeps fields, figures and the address bar together.
 *
 * @param builtOn day of the first render, `YYYY-MM-DD`
 * @param lazy what fields have to say besides, and how a link is written, once they have come
 */
export function useEstimator(
  data: EstimatorData,
  builtOn: string,
  lazy:
    | { fieldNotes: typeof fieldNotes; writeEstimate: typeof writeEstimate; DoubtLine: Quotes['DoubtLine'] }
    | undefined,
): Estimator {
  const { defaults } = data;
  const first = useRef<ReadLink>({ form: formOf(initialState(defaults)), problems: [] }).current;
  const write =
    lazy &&
    (({ form }: ReadLink) => {
      if (form === first.form) return new URLSearchParams();
      const { state, problems } = readForm(form, defaults, '');
      return lazy.writeEstimate(state, problems);
    });
  const linked = useLinked<ReadLink>(first, (query) => readLink(query, defaults), write);
  const { form, problems } = linked.state;
  const figures = useFigures(form, data, builtOn, lazy?.fieldNotes);
  const withForm = (next: (form: Form) => Form) => (link: ReadLink) => ({ ...link, form: next(link.form) });
  return {
    ...figures,
    form,
    DoubtLine: lazy?.DoubtLine,
    asBuilt: form === first.form && sameCapsInForce(data.caps, builtOn, figures.today),
    linkProblems: problems,
    said: linked.said,
    undo: linked.undo,
    type: (key, value) => {
      linked.change(withForm((old) => typed(old, key, value, defaults.market)));
    },
    step: (next, text) => {
      linked.step(withForm(next), text);
    },
    reset: () => {
      linked.step(() => first, '已重新开始。');
    },
    open: (saved, text) => {
      linked.step(() => readLink(new URLSearchParams(saved), defaults), text);
    },
  };
}
