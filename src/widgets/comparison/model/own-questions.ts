import { questionsFor, type QuoteQuestion } from '../../../domain/quote-questions/ask.ts';
import type { QuoteCase } from '../../../domain/quote-questions/facts.ts';
import { factWords } from '../words.ts';
import { failedCriteria, unpublished } from './asks.ts';
import { excludesProvince } from './filter.ts';
import type { CriterionData, Findings, VendorData } from './types.ts';

/** Something to ask about one offer alone, and why. */
export interface OwnQuestion {
  id: string;
  text: string;
  reason?: string;
}

/** What the questions of one offer are drawn from. */
export interface OwnCase extends QuoteCase {
  findings: Findings;
  /** The provider the offer is from, if its name says so. */
  vendor: VendorData | undefined;
  province: string | undefined;
}

/** What has to be asked about one offer alone: where it fails, the province, what it leaves out, what is not published. */
export function ownQuestions(
  offer: OwnCase,
  criteria: readonly CriterionData[],
  rules: readonly QuoteQuestion[],
): OwnQuestion[] {
  const { findings, vendor, province } = offer;
  const missing = vendor ? unpublished(vendor).map((name) => factWords[name]) : [];
  return [
    ...failedCriteria(criteria, findings).map(({ id, name }) => ({
      id: `failed-${id}`,
      text: `「${name}」你判了不符合。对方打算怎么补？`,
      reason: '没拿出书面凭据之前先别签。',
    })),
    ...(vendor && province && excludesProvince(vendor, province)
      ? [
          {
            id: 'province',
            text: `${vendor.brand}的刷卡收单不含${province}，我的店由哪家持牌机构收单？`,
            reason: '要书面材料，再到人民银行名单上核对那一家的地区。',
          },
        ]
      : []),
    ...questionsFor(rules, offer).map(({ id, question, reason }) => ({ id, text: question, reason })),
    ...(vendor && missing.length > 0
      ? [{ id: 'unpublished', text: `${vendor.brand}没有公开${missing.join('、')}，请书面告诉我。` }]
      : []),
  ];
}
