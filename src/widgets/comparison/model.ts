import {
  monthAmount,
  quoteTotals,
  unquotedMethods,
  type Method,
  type Quote,
  type RegulatedCap,
  type Shop,
  type Totals,
} from '../../domain/tariff/index.ts';
import type { QuoteQuestion } from '../../domain/quote-questions/ask.ts';
import { openAsks, type OpenCriterion } from './model/asks.ts';
import { ownQuestions, type OwnQuestion } from './model/own-questions.ts';
import { scoreOffer, type Score } from './model/score.ts';
import type { CriterionData, VendorData, Weights } from './model/types.ts';
import { vendorNamed } from './model/vendor-ids.ts';
import { inFront, sensitivity, verdict, type Sensitivity, type Verdict } from './model/verdict.ts';
import { unfound, type FindingsByOffer, type OfferFindings } from './state.ts';

/** An offer as the reader typed it. */
export interface OfferEntry {
  prefix: string;
  quote: Quote;
}

/** All that is known about one offer. */
export interface OfferResult {
  prefix: string;
  /** What the reader calls it, or 报价 A. */
  label: string;
  /** The provider it is from, if its name says so. */
  vendor: VendorData | undefined;
  totals: Totals;
  /** What the shop takes in a month, in 分. */
  monthAmount: bigint;
  /** Methods the shop uses and the offer names no rate for. */
  unquoted: Method[];
  found: OfferFindings;
  score: Score;
  /** What has to be asked about this offer alone. */
  questions: OwnQuestion[];
  /** How many things of the list before signing have to be asked of it. */
  openCount: number;
}

/** The offers side by side, with what follows from them. */
export interface Comparison {
  offers: OfferResult[];
  open: OpenCriterion[];
  /** Prefixes of the cheapest over the period, more than one if level; none if there is but one offer. */
  cheapest: string[];
  verdict: Verdict;
  /** Prefixes of the offers that score best or may do so. */
  inFront: string[];
  sensitivity: Sensitivity;
}

/** What a comparison is made from. */
export interface ComparisonInput {
  shop: Shop;
  offers: readonly OfferEntry[];
  weights: Weights;
  findings: FindingsByOffer;
  criteria: readonly CriterionData[];
  vendors: readonly VendorData[];
  /** Rules that raise questions about a quote. */
  rules: readonly QuoteQuestion[];
  caps: readonly RegulatedCap[];
  /** Day by which the caps are chosen, `YYYY-MM-DD`. */
  day: string;
  /** The reader's province, if given. */
  province: string | undefined;
}

/** Compares the reader's own offers by cost, and apart from that by the reader's own findings and weights. */
export function compareOffers(input: ComparisonInput): Comparison {
  const { shop, weights, criteria, vendors } = input;
  const asked = input.offers.map(({ prefix, quote }) => {
    const found = input.findings[prefix] ?? unfound;
    return { prefix, quote, found, findings: found.findings, vendor: vendorNamed(quote.name, vendors) };
  });
  const open = openAsks(criteria, asked);
  const offers = asked.map((offer): OfferResult => {
    const { prefix, quote, found, vendor } = offer;
    const questions = ownQuestions({ ...input, ...offer }, criteria, input.rules);
    const asks = open
      .flatMap((criterion) => criterion.asks)
      .filter(({ prefixes }) => prefixes.includes(prefix));
    return {
      prefix,
      label: offerLabel(prefix, quote),
      vendor,
      totals: quoteTotals(shop, quote),
      monthAmount: monthAmount(shop),
      unquoted: unquotedMethods(shop, quote),
      found,
      score: scoreOffer(weights, found.findings),
      questions,
      openCount: asks.length + questions.length,
    };
  });
  const result = verdict(weights, asked);
  return {
    offers,
    open,
    cheapest: cheapest(offers),
    verdict: result,
    inFront: inFront(result),
    sensitivity: sensitivity(weights, asked),
  };
}

/** What an offer is called: its name, else its letter. */
export function offerLabel(prefix: string, { name }: Quote): string {
  return name === '' ? `报价 ${prefix.toUpperCase()}` : name;
}

function cheapest(offers: readonly OfferResult[]): string[] {
  if (offers.length < 2) return [];
  const costs = offers.map(({ totals }) => totals.periodTotal);
  const least = costs.reduce((low, cost) => (cost < low ? cost : low));
  return offers.filter((_, i) => costs[i] === least).map(({ prefix }) => prefix);
}
