import { methodNames } from '../fee-estimator/params.ts';
import { failedCriteria, unpublished } from './model/asks.ts';
import { excludesProvince } from './model/filter.ts';
import type { OfferResult } from './model.ts';
import type { CriterionData } from './model/types.ts';
import { factWords } from './words.ts';

/** What has to be asked about one offer alone: where it fails, rates it leaves out, facts that are not published. */
export function ownQuestions(
  { found, unquoted, vendor }: OfferResult,
  criteria: readonly CriterionData[],
  province: string | undefined,
): string[] {
  const missing = vendor ? unpublished(vendor).map((name) => factWords[name]) : [];
  return [
    ...failedCriteria(criteria, found.findings).map(
      ({ name }) => `「${name}」你判了不符合：对方拿出书面凭据之前先别签。`,
    ),
    ...(vendor && excludesProvince(vendor, province)
      ? [`${vendor.brand}的刷卡收单不含${province ?? ''}：问清在这里由哪家持牌机构收单，要看书面材料。`]
      : []),
    ...unquoted.map((method) => `${methodNames[method]}费率没报：问清多少，写进报价单。`),
    ...(vendor && missing.length > 0 ? [`${vendor.brand}没有公开${missing.join('、')}：请书面告诉我。`] : []),
  ];
}
