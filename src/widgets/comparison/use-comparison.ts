import { useRef, useState } from 'preact/hooks';
import type { EstimatorData } from '../fee-estimator/data.ts';
import { estimate } from '../fee-estimator/model/results.ts';
import type { EstimatorState } from '../fee-estimator/state.ts';
import type { Estimator } from '../fee-estimator/use-estimator.ts';
import { useForm } from '../fee-estimator/use-form.ts';
import type { ParamProblem } from '../shared/param-problem.ts';
import { useQuery } from '../shared/use-query.ts';
import { emptyEstimate, exampleEstimate } from './example.ts';
import { equalWeights } from './model/score.ts';
import type { VendorData, Weights } from './model/types.ts';
import type { RenamedVendor } from './model/vendor-ids.ts';
import { readComparison, setsEstimate, writeChoices, writeComparison } from './url.ts';
import { useFindings, type FindingsView } from './use-findings.ts';

/** What a link says beside the estimate. */
interface Choices {
  vendors: readonly VendorData[];
  weights: Weights;
}

/** All that the comparison shows, and how the reader changes it. */
export interface ComparisonView extends Choices {
  /** The shop and the quotes, as the estimator's forms take them. */
  estimator: Estimator;
  findings: FindingsView;
  /** The offers are made up: the reader has given none. */
  example: boolean;
  /** Old provider ids of the link. */
  renamed: readonly RenamedVendor[];
  today: string;
  choose: (choices: Partial<Choices>) => void;
  /** Drops all offers for two empty ones. */
  startEmpty: () => void;
}

const noChoices: Choices = { vendors: [], weights: equalWeights };

/**
 * Keeps providers, quotes, weights and the address bar together; findings stand beside it.
 *
 * @param builtOn day of the first render, `YYYY-MM-DD`
 */
export function useComparison(
  data: EstimatorData,
  all: readonly VendorData[],
  builtOn: string,
): ComparisonView {
  const { defaults } = data;
  const filled = useForm(data, exampleEstimate(defaults), builtOn);
  const { state, today } = filled;
  const [choices, setChoices] = useState(noChoices);
  const [example, setExample] = useState(true);
  const [touched, setTouched] = useState(false);
  const [link, setLink] = useState<{ problems: readonly ParamProblem[]; renamed: RenamedVendor[] }>(noLink);
  const findings = useFindings();
  const seen = useRef<string>();
  const query = example ? writeChoices(choices) : writeComparison({ estimate: state, ...choices });

  const show = (shown: EstimatorState, isExample: boolean) => {
    filled.show(shown);
    setExample(isExample);
    if (isExample) findings.setExample();
    else findings.restore(estimate(shown, data, today).quotes);
  };

  useQuery({
    history: 'replace',
    query: touched ? query : undefined,
    read: (given) => {
      // A jump within the page also arrives here: what is shown already stays, with its findings.
      const text = given.toString();
      if (text === seen.current || (touched && text === query.toString())) return;
      seen.current = text;
      const read = readComparison(given, defaults, all);
      const own = setsEstimate(given);
      show(own ? read.state.estimate : exampleEstimate(defaults), !own);
      setChoices({ vendors: read.state.vendors, weights: read.state.weights });
      setLink({ problems: read.problems, renamed: read.renamed });
      setTouched(false);
    },
  });

  return {
    ...choices,
    estimator: {
      ...filled,
      linkProblems: link.problems,
      change: (next) => {
        setTouched(true);
        filled.setForm(next);
        if (!example) return;
        setExample(false);
        findings.set({});
      },
      reset: () => {
        show(exampleEstimate(defaults), true);
        setChoices(noChoices);
        setLink(noLink);
        setTouched(true);
      },
      query,
    },
    findings,
    example,
    renamed: link.renamed,
    today,
    choose: (part) => {
      setTouched(true);
      setChoices({ ...choices, ...part });
    },
    startEmpty: () => {
      setTouched(true);
      show(emptyEstimate(state), false);
    },
  };
}

const noLink = { problems: [], renamed: [] };
