import { getCollection } from 'astro:content';
import { marketValue } from '../domain/market-value.ts';
import type { Evidence } from '../schemas/evidence.ts';

export { statusWord } from '../domain/status-word.ts';

/** A fact of any collection in the one form that pages quote. */
export interface QuotableFact extends Evidence {
  id: string;
  /** Words for the running text. */
  value: string;
  /** Whole statement for the list of citations. */
  statement: string;
}

/** All quotable facts by id: plain facts, government caps and market prices. */
export async function loadFacts(): Promise<Map<string, QuotableFact>> {
  const [facts, regulated, market] = await Promise.all([
    getCollection('facts'),
    getCollection('regulated'),
    getCollection('market'),
  ]);
  const all: QuotableFact[] = [
    ...facts.map(({ data }) => data),
    ...regulated.map(({ data }) => ({
      ...data,
      value: `${data.percent}%${data.capYuan ? `（单笔最高 ${data.capYuan} 元）` : ''}`,
    })),
    ...market.map(({ data }) => {
      const value = marketValue(data);
      return {
        ...data,
        value,
        statement: `${data.label}：${value}。非政府定价，以合同为准。${data.note ?? ''}`,
      };
    }),
  ];
  return new Map(all.map((fact) => [fact.id, fact]));
}
