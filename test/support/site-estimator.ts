import { readEntries } from '../../src/loaders/content-files.ts';
import { feePreset } from '../../src/schemas/fees.ts';
import { feeQuestion } from '../../src/schemas/fee-question.ts';
import { marketPrice, regulatedRate } from '../../src/schemas/fees.ts';
import {
  estimatorDefaults,
  marketHints,
  presetShop,
  quoteFields,
  regulatedCap,
  type EstimatorData,
} from '../../src/widgets/quotes/model/data.ts';

/** What the built site's estimator counts with, read from `content/fees/` as it stands. */
export function siteEstimator(): EstimatorData {
  const list = (file: string) => readEntries('content', `fees/${file}.yaml`, 'list').map(({ data }) => data);
  const presets = list('presets').map((entry) => feePreset.parse(entry));
  const prices = new Map(
    list('market').map((entry) => [marketPrice.parse(entry).id, marketPrice.parse(entry)]),
  );
  const caps = list('regulated')
    .map((entry) => regulatedRate.parse(entry))
    .map((rate) => ({ ...regulatedCap(rate), status: rate.status, source: rate.source }));
  const shops = presets.map((preset) => ({ ...preset, shop: presetShop(preset) }));
  const [first] = shops;
  if (!first) throw new Error('content/fees/presets.yaml is empty');
  return {
    defaults: estimatorDefaults(first.shop, prices, caps),
    presets: shops.map(({ id, name, why, shop }) => ({ id, name, why, shop })),
    fields: quoteFields(),
    hints: marketHints(prices),
    caps,
    questions: list('questions').map((entry) => {
      const { id, when, question, reason, more, source } = feeQuestion.parse(entry);
      return { id, when, question, reason, more, citation: source };
    }),
  };
}
