import { useEffect, useRef, useState } from 'preact/hooks';
import type { EstimatorData } from '../fee-estimator/data.ts';
import { estimate } from '../fee-estimator/model/results.ts';
import { fieldNotes } from '../fee-estimator/model/notes.ts';
import type { EstimatorState } from '../fee-estimator/state.ts';
import type { Estimator } from '../fee-estimator/use-estimator.ts';
import { useForm } from '../fee-estimator/use-form.ts';
import { useQuery } from '../shared/use-query.ts';
import type { BenchProps } from './Bench.tsx';
import { emptyEstimate, exampleEstimate } from './example.ts';
import { noLink } from './link-report.ts';
import { equalWeights } from './model/score.ts';
import type { Weights } from './model/types.ts';
import { readComparison, setsEstimate, writeChoices, writeComparison } from './url.ts';
import { useFindings, type FindingsView } from './use-findings.ts';

/** All that the bench shows, and how the reader changes it. */
export interface ComparisonView {
  /** The shop and the quotes, as the estimator's forms take them. */
  estimator: Estimator;
  findings: FindingsView;
  weights: Weights;
  /** Query of a link to the present state. */
  query: URLSearchParams;
  /** The offers are made up: the reader has given none. */
  example: boolean;
  weigh: (weights: Weights) => void;
  /** Drops all offers for two empty ones. */
  startEmpty: () => void;
}

/** Keeps quotes, weights, providers and the address bar together; findings stand beside it. */
export function useComparison(props: BenchProps, data: EstimatorData): ComparisonView {
  const { data: page, chosen, touched, onChoose, onTouch, onLink, onToday } = props;
  const { defaults, caps } = data;
  const filled = useForm(data, exampleEstimate(defaults), page.builtOn, fieldNotes);
  const { state, today } = filled;
  const [weights, setWeights] = useState(equalWeights);
  const [example, setExample] = useState(true);
  const findings = useFindings();
  const settled = useRef(false);
  const write = example ? writeChoices : writeComparison;
  const query = write({ estimate: state, vendors: chosen, weights });

  useEffect(() => {
    onToday(today);
  }, [today]);

  const show = (shown: EstimatorState, isExample: boolean) => {
    filled.show(shown);
    setExample(isExample);
    if (isExample) findings.setExample();
    else findings.restore(estimate(shown, caps, today).quotes);
  };

  useQuery({
    history: 'replace',
    query: touched ? query : undefined,
    read: (given) => {
      const { state: read, ...report } = readComparison(given, defaults, page.vendors);
      const own = setsEstimate(given);
      show(own ? read.estimate : exampleEstimate(defaults), !own);
      setWeights(read.weights);
      onLink(report);
      // The link that led here has set the providers before, and the reader may have chosen since.
      if (!settled.current) return;
      onChoose(read.vendors);
      onTouch(false);
    },
  });
  useEffect(() => {
    settled.current = true;
  }, []);

  return {
    estimator: {
      ...filled,
      linkProblems: [],
      change: (next) => {
        onTouch(true);
        filled.setForm(next);
        if (!example) return;
        setExample(false);
        findings.set({});
      },
      reset: () => {
        show(exampleEstimate(defaults), true);
        setWeights(equalWeights);
        onChoose([]);
        onLink(noLink);
        onTouch(true);
      },
    },
    findings,
    weights,
    query,
    example,
    weigh: (next) => {
      onTouch(true);
      setWeights(next);
    },
    startEmpty: () => {
      onTouch(true);
      show(emptyEstimate(state), false);
    },
  };
}
