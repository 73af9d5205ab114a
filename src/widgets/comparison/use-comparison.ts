import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../domain/local-day.ts';
import { countParams, quoteParams, shopParams } from '../fee-estimator/params.ts';
import { prefixes, type EstimatorDefaults, type EstimatorState } from '../fee-estimator/state.ts';
import type { ParamProblem } from '../shared/param-problem.ts';
import { useQuery } from '../shared/use-query.ts';
import { exampleEstimate, exampleFindings } from './example.ts';
import { clearFindings, loadFindings, saveFindings } from './findings-store.ts';
import { offerLabel } from './model.ts';
import { equalWeights } from './model/score.ts';
import type { VendorData } from './model/types.ts';
import type { RenamedVendor } from './model/vendor-ids.ts';
import type { FindingsByOffer } from './state.ts';
import { readComparison, writeChoices, writeComparison, type ComparisonState } from './url.ts';

/** All that the comparison shows, and how the reader changes it. */
export interface ComparisonView {
  state: ComparisonState;
  findings: FindingsByOffer;
  /** The offers are made up: the reader has given none. */
  example: boolean;
  problems: readonly ParamProblem[];
  renamed: readonly RenamedVendor[];
  /** The reader's day, `YYYY-MM-DD`; known after mount. */
  today: string | undefined;
  /** Offers whose findings came from this device. */
  restored: readonly string[];
  /** Full address of the present state. */
  link: () => string;
  /** Offers that the reader changes are no longer the example; what was found out about the example goes. */
  change: (part: Partial<ComparisonState>) => void;
  setFindings: (findings: FindingsByOffer) => void;
  /** Drops the example, or everything typed: one empty offer to fill in. */
  startEmpty: (estimate: EstimatorState) => void;
  /** Gives `false` if this browser keeps nothing. */
  save: () => boolean;
  forget: () => void;
}

/** Holds the comparison's state: the link's part in the address bar, findings beside it. */
export function useComparison(defaults: EstimatorDefaults, vendors: readonly VendorData[]): ComparisonView {
  const [state, setState] = useState<ComparisonState>(() => ({
    estimate: exampleEstimate(defaults),
    vendors: [],
    weights: equalWeights,
  }));
  const [findings, setFindings] = useState(exampleFindings);
  const [example, setExample] = useState(true);
  const [touched, setTouched] = useState(false);
  const [link, setLink] = useState<{ problems: ParamProblem[]; renamed: RenamedVendor[] }>(noLink);
  const [restored, setRestored] = useState<string[]>([]);
  const [today, setToday] = useState<string>();
  const write = example ? writeChoices : writeComparison;
  const query = touched ? write(state) : undefined;
  const seen = useRef<string>();

  useEffect(() => {
    setToday(localDay(new Date()));
  }, []);

  useQuery({
    history: 'replace',
    query,
    read: (given) => {
      // A jump within the page also arrives here: what is already shown stays, with its findings.
      const text = given.toString();
      if (text === seen.current || text === query?.toString()) return;
      seen.current = text;
      const { state: read, ...rest } = readComparison(given, defaults, vendors);
      const own = setsEstimate(given);
      setState(own ? read : { ...read, estimate: exampleEstimate(defaults) });
      setExample(!own);
      setLink(rest);
      const saved = own ? savedFor(read.estimate) : {};
      setFindings(own ? saved : exampleFindings);
      setRestored(read.estimate.quotes.filter(({ prefix }) => saved[prefix]).map(labelOf));
    },
  });

  return {
    state,
    findings,
    example,
    problems: link.problems,
    renamed: link.renamed,
    link: () => `${location.origin}${location.pathname}?${write(state).toString()}`,
    today,
    restored,
    change: (part) => {
      setState({ ...state, ...part });
      setTouched(true);
      if (!example || !part.estimate) return;
      setExample(false);
      setFindings({});
    },
    setFindings: (next) => {
      setFindings(next);
      setTouched(true);
    },
    startEmpty: (estimate) => {
      setState({ ...state, estimate });
      setFindings({});
      setExample(false);
      setRestored([]);
      setLink(noLink);
      setTouched(true);
    },
    save: () =>
      saveFindings({
        ...loadFindings(),
        ...Object.fromEntries(
          state.estimate.quotes.flatMap((entry) => {
            const found = findings[entry.prefix];
            return found ? [[labelOf(entry), found]] : [];
          }),
        ),
      }),
    forget: () => {
      clearFindings();
      setFindings({});
      setRestored([]);
    },
  };
}

const noLink = { problems: [], renamed: [] };

function setsEstimate(query: URLSearchParams): boolean {
  const own = new Set<string>([
    ...[...shopParams, ...countParams].map(({ key }) => key),
    ...prefixes.flatMap((prefix) => quoteParams.map(({ key }) => `${prefix}.${key}`)),
  ]);
  return [...query.keys()].some((key) => own.has(key));
}

function savedFor({ quotes }: EstimatorState): FindingsByOffer {
  const saved = loadFindings();
  return Object.fromEntries(
    quotes.flatMap((entry) => {
      const found = saved[labelOf(entry)];
      return found ? [[entry.prefix, found]] : [];
    }),
  );
}

function labelOf({ prefix, quote }: EstimatorState['quotes'][number]): string {
  return offerLabel(prefix, quote);
}
