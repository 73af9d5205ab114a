import { isFactName, readFact, type FactValue, type QuoteCase } from './facts.ts';

/** One condition of a rule, as the data writes it. */
interface QuoteCondition {
  fact: string;
  /** The fact is exactly this. */
  is?: boolean | string | undefined;
  /** The fact is a number above this. */
  above?: number | undefined;
  /** The fact is a number not above this. */
  atMost?: number | undefined;
}

/** A rule that raises a question; `{name}` in its texts stands for a fact. */
export interface QuoteQuestion {
  id: string;
  when: readonly QuoteCondition[];
  question: string;
  reason: string;
  /** Section that says more, a site path. */
  more: string;
}

/** Questions worth asking about a quote, in the order of the rules, with its own figures in their texts. */
export function questionsFor<T extends QuoteQuestion>(rules: readonly T[], it: QuoteCase): T[] {
  return rules
    .filter(({ when }) => when.every((condition) => holds(condition, it)))
    .map((rule) => ({ ...rule, question: fill(rule.question, it), reason: fill(rule.reason, it) }));
}

function holds({ fact, is, above, atMost }: QuoteCondition, it: QuoteCase): boolean {
  const value: FactValue = isFactName(fact) ? readFact(fact, it).value : undefined;
  if (is !== undefined) return value === is;
  if (typeof value !== 'number') return false;
  return (above === undefined || value > above) && (atMost === undefined || value <= atMost);
}

function fill(text: string, it: QuoteCase): string {
  return text.replace(/\{([^}]*)\}/g, (whole, name: string) =>
    isFactName(name) ? readFact(name, it).text : whole,
  );
}
