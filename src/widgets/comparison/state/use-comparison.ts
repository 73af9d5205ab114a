import { useEffect, useRef } from 'preact/hooks';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { typed } from '../../quotes/model/changes.ts';
import { asEstimates } from '../../quotes/model/estimates.ts';
import { formOf, readForm, type Form } from '../../quotes/model/form.ts';
import { fieldNotes } from '../../quotes/model/notes.ts';
import { writeEstimate } from '../../quotes/model/write-link.ts';
import type { EstimatorState } from '../../quotes/model/state.ts';
import { DoubtLine } from '../../quotes/view/DoubtLine.tsx';
import { useFigures, type Quotes } from '../../quotes/state/use-figures.ts';
import { useLinked, type Linked } from '../../quotes/state/use-linked.ts';
import type { SavedEntry } from '../../quotes/state/saved.ts';
import type { ComparisonData, VendorData, Weights } from '../model/types.ts';
import { emptyEstimate, exampleEstimate, exampleFindings } from '../model/example.ts';
import { noLink, type LinkReport } from '../model/vendor-ids.ts';
import { equalWeights } from '../model/score.ts';
import { parseFindingsByOffer, type FindingsByOffer } from './state.ts';
import { readComparison, setsEstimate, writeChoices } from './url.ts';

/** What the reader's own comparison is told by the providers above it, and what it tells them. */
export interface ComparisonFormProps {
  data: ComparisonData;
  /** Providers side by side; they stand in the link as well. */
  chosen: readonly VendorData[];
  /** The reader has chosen them, which counts before what a link says. */
  hasChosen?: boolean;
  /** The reader's province, if given. */
  province: string | undefined;
  onChoose: (chosen: readonly VendorData[]) => void;
  onLink: (report: LinkReport) => void;
  onToday: (today: string) => void;
}

/** All that the reader can change, and what the link that led here could not. */
interface Present {
  form: Form;
  /** The offers are made up: the reader has given none. */
  example: boolean;
  findings: FindingsByOffer;
  weights: Weights;
  chosen: readonly VendorData[];
  report: LinkReport;
}

/** All that the bench shows, and how the reader changes it. */
export interface ComparisonView extends Pick<Linked<unknown>, 'said' | 'undo'> {
  /** The shop and the quotes, as the shared forms take them. */
  estimator: Quotes;
  findings: FindingsByOffer;
  weights: Weights;
  /** Query of a link to the present state. */
  query: URLSearchParams;
  example: boolean;
  find: (findings: FindingsByOffer) => void;
  clearFindings: () => void;
  weigh: (weights: Weights) => void;
  /** Drops all offers for two empty ones. */
  startEmpty: () => void;
  reset: () => void;
  open: (entry: SavedEntry, text: string) => void;
}

/** Keeps quotes, weights, findings, providers and the address bar together. */
export function useComparison(props: ComparisonFormProps, data: EstimatorData): ComparisonView {
  const { data: page, chosen, hasChosen = false, onChoose, onLink, onToday } = props;
  const { defaults } = data;
  const first = useRef<Present>({
    form: formOf(exampleEstimate(defaults)),
    example: true,
    findings: exampleFindings,
    weights: equalWeights,
    chosen,
    report: noLink,
  }).current;

  const read = (query: URLSearchParams): Present => {
    const { form, vendors, weights, renamed, problems } = readComparison(query, defaults, page.vendors);
    const own = setsEstimate(query);
    return {
      form: own ? form : first.form,
      example: !own,
      findings: own ? {} : exampleFindings,
      weights,
      chosen: vendors,
      report: { problems, renamed },
    };
  };
  const write = (present: Present): URLSearchParams => {
    const choices = writeChoices({ vendors: present.chosen, weights: present.weights });
    if (present.example) return choices;
    const { state, problems } = readForm(present.form, defaults, '');
    return new URLSearchParams([...writeEstimate(state, problems), ...choices]);
  };
  const linked = useLinked<Present>(first, read, write);
  const { state: present, change, step } = linked;
  const figures = useFigures(present.form, data, page.builtOn, fieldNotes);

  // Providers are chosen above the bench, which may come later than the choice.
  const agreed = useRef(hasChosen ? undefined : chosen);
  useEffect(() => {
    if (chosen !== agreed.current) {
      agreed.current = chosen;
      change((old) => ({ ...old, chosen }));
    } else if (present.chosen !== agreed.current) {
      agreed.current = present.chosen;
      onChoose(present.chosen);
    }
  }, [chosen, present.chosen]);
  useEffect(() => {
    onToday(figures.today);
  }, [figures.today]);
  useEffect(() => {
    onLink(present.report);
  }, [present.report]);

  const withForm = (next: (form: Form) => Form) => (old: Present) =>
    old.example
      ? { ...old, form: next(asEstimates(old.form)), example: false, findings: {} }
      : { ...old, form: next(old.form) };
  const state = (estimate: EstimatorState): Pick<Present, 'form' | 'example' | 'findings'> => ({
    form: formOf(estimate),
    example: false,
    findings: {},
  });
  return {
    estimator: {
      ...figures,
      form: present.form,
      DoubtLine,
      type: (key, value) => {
        change(withForm((old) => typed(old, key, value, defaults.market)));
      },
      step: (next, text) => {
        step(withForm(next), text);
      },
    },
    said: linked.said,
    undo: linked.undo,
    findings: present.findings,
    weights: present.weights,
    query: write(present),
    example: present.example,
    find: (findings) => {
      change((old) => ({ ...old, findings }));
    },
    clearFindings: () => {
      step((old) => ({ ...old, findings: {} }), '已清除查到的结果。');
    },
    weigh: (weights) => {
      change((old) => ({ ...old, weights }));
    },
    startEmpty: () => {
      step((old) => ({ ...old, ...state(emptyEstimate(figures.state)) }), '已清空，换成两份空的报价。');
    },
    reset: () => {
      step(() => ({ ...first, chosen: [] }), '已重新开始。');
    },
    open: ({ query, findings }, text) => {
      step(() => ({ ...read(new URLSearchParams(query)), findings: parseFindingsByOffer(findings) }), text);
    },
  };
}
