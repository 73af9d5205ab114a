import type { Evidence } from '../schemas/evidence.ts';
import {
  estimatorDefaults,
  marketHints,
  presetShop,
  quoteFields,
  regulatedCap,
  type EstimatorData,
} from '../widgets/quotes/model/data.ts';
import { href } from '../site.ts';
import { loadInFileOrder } from './file-order.ts';
import { needEntry } from './need-entry.ts';
import { statusWord } from './facts.ts';

/** Everything the estimator counts with, drawn from `content/fees/`. @throws Error if something is missing there */
export async function loadEstimatorData(): Promise<EstimatorData> {
  const [presets, prices, regulated, rules] = await Promise.all([
    loadInFileOrder('feePresets'),
    loadInFileOrder('market'),
    loadInFileOrder('regulated'),
    loadInFileOrder('feeQuestions'),
  ]);
  const shops = presets.map((data) => ({
    id: data.id,
    name: data.name,
    why: data.why,
    shop: presetShop(data),
  }));
  const [first] = shops;
  if (!first) throw new Error('content/fees/presets.yaml 里没有示例店');
  const byId = new Map(prices.map((data) => [data.id, data]));
  const caps = await Promise.all(
    regulated.map(async (data) => ({
      ...regulatedCap(data),
      status: data.status,
      source: await sourceName(data),
    })),
  );
  const questions = await Promise.all(
    rules.map(async (data) => ({
      id: data.id,
      when: data.when,
      question: data.question,
      reason: data.reason,
      more: href(data.more),
      citation: `${await sourceName(data)}，${statusWord(data.status)}`,
    })),
  );
  return {
    defaults: estimatorDefaults(first.shop, byId, caps),
    presets: shops,
    fields: quoteFields(),
    hints: marketHints(byId),
    caps,
    questions,
  };
}

async function sourceName({ source }: Evidence): Promise<string> {
  const { number, title } = await needEntry('sources', source);
  return number ?? title;
}
