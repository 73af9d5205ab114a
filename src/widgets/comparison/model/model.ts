import { questionsFor } from '../../../domain/quote-questions/ask.ts';
import type { RegulatedCap } from '../../../domain/tariff/index.ts';
import type { CitedQuestion } from '../../quotes/model/data.ts';
import type { QuoteResult, Results } from '../../quotes/model/results.ts';
import { cheapest } from '../../quotes/model/cheapest.ts';
import { openAsks, type OpenCriterion } from './asks.ts';
import { ownQuestions, type OwnQuestion } from './own-questions.ts';
import { scoreOffer, type Score } from './score.ts';
import type { CriterionData, VendorData, Weights } from './types.ts';
import { vendorNamed } from './vendor-ids.ts';
import { inFront, sensitivity, verdict, type Sensitivity, type BestOffer } from './verdict.ts';
import { unfound, type FindingsByOffer, type OfferFindings } from '../state/state.ts';

/** All that is known about one offer: what it costs as the estimator counts, and what the reader found out. */
export interface OfferResult {
  prefix: string;
  /** How readers call it. */
  label: string;
  cost: QuoteResult;
  /** The provider it is from, if its name says so. */
  vendor: VendorData | undefined;
  found: OfferFindings;
  score: Score;
  /** What has to be asked about this offer alone. */
  questions: OwnQuestion[];
  /** How many things of the list before signing have to be asked of it. */
  openCount: number;
}

/** The offers side by side, with what follows from them. */
export interface Comparison {
  results: Results;
  offers: OfferResult[];
  open: OpenCriterion[];
  /** The cheapest over the period, more than one if level; none if there is but one offer. */
  cheapest: OfferResult[];
  verdict: BestOffer;
  /** Prefixes of the offers that score best or may do so. */
  inFront: string[];
  sensitivity: Sensitivity;
}

/** What a comparison is made from. */
export interface ComparisonInput {
  /** What the estimator counts for the same link. */
  results: Results;
  weights: Weights;
  findings: FindingsByOffer;
  criteria: readonly CriterionData[];
  vendors: readonly VendorData[];
  /** The reader's province, if given. */
  province: string | undefined;
  /** Rules that raise questions about a quote. */
  rules: readonly CitedQuestion[];
  caps: readonly RegulatedCap[];
}

/** Compares the reader's own offers by cost, and apart from that by the reader's own findings and weights. */
export function compareOffers(input: ComparisonInput): Comparison {
  const { results, weights, criteria, vendors, province, rules, caps } = input;
  const { shop, day } = results;
  const best = cheapest(results);
  const asked = results.quotes.map((cost) => {
    const found = input.findings[cost.prefix] ?? unfound;
    const vendor = vendorNamed(cost.quote.name, vendors);
    return { prefix: cost.prefix, cost, found, findings: found.findings, vendor };
  });
  const open = openAsks(criteria, asked);
  const offers = asked.map(({ prefix, cost, found, findings, vendor }): OfferResult => {
    const priceQuestions = questionsFor(rules, { shop, quote: cost.quote, caps, day });
    const questions = ownQuestions({ findings, vendor, province, asked: priceQuestions }, criteria);
    const asks = open
      .flatMap((criterion) => criterion.asks)
      .filter(({ prefixes }) => prefixes.includes(prefix));
    return {
      prefix,
      label: cost.label,
      cost,
      vendor,
      found,
      score: scoreOffer(weights, findings),
      questions,
      openCount: asks.length + questions.length,
    };
  });
  const result = verdict(weights, asked);
  return {
    results,
    offers,
    open,
    cheapest: offers.filter(({ cost }) => isLevel(cost, best)),
    verdict: result,
    inFront: inFront(result),
    sensitivity: sensitivity(weights, asked),
  };
}

function isLevel(cost: QuoteResult, best: QuoteResult | undefined): boolean {
  return (
    best !== undefined &&
    cost.totals.periodTotal === best.totals.periodTotal &&
    cost.unquoted.length <= best.unquoted.length
  );
}
