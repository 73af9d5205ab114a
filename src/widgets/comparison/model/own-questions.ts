import type { CitedQuestion } from '../../quotes/model/data.ts';
import { factWords, shortBrand } from './words.ts';
import { failedCriteria, unpublished } from './asks.ts';
import { excludesProvince } from './filter.ts';
import type { CriterionData, Findings, VendorData } from './types.ts';

/** Something to ask about one offer alone, and why. */
export interface OwnQuestion {
  id: string;
  text: string;
  reason?: string;
  /** Address of the section that says more. */
  more?: string;
  /** Document the reason rests on, and how far it may be trusted. */
  citation?: string;
}

/** What the questions of one offer are drawn from. */
interface OwnCase {
  findings: Findings;
  /** The provider the offer is from, if its name says so. */
  vendor: VendorData | undefined;
  /** The reader's province, if given. */
  province: string | undefined;
  /** What the estimator asks about the quote. */
  asked: readonly CitedQuestion[];
}

/** What has to be asked about one offer alone: where it fails, the province, its prices, what is not published. */
export function ownQuestions(
  { findings, vendor, province, asked }: OwnCase,
  criteria: readonly CriterionData[],
): OwnQuestion[] {
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
            text: `${shortBrand(vendor)}的刷卡收单不含${province}，我的店由哪家持牌机构收单？`,
            reason: '要书面材料，再到人民银行名单上核对那一家的地区。',
          },
        ]
      : []),
    ...asked.map(({ id, question, reason, more, citation }) => ({
      id,
      text: question,
      reason,
      more,
      citation,
    })),
    ...(vendor && missing.length > 0
      ? [{ id: 'unpublished', text: `${shortBrand(vendor)}没有公开${missing.join('、')}，请书面告诉我。` }]
      : []),
  ];
}

/** A question and the offers it has to be asked of. */
interface SharedQuestion extends OwnQuestion {
  prefixes: string[];
}

/** Questions of all offers; one that reads the same for several stands once, with their prefixes. */
export function shareQuestions(
  offers: readonly { prefix: string; questions: readonly OwnQuestion[] }[],
): SharedQuestion[] {
  const shared = new Map<string, SharedQuestion>();
  for (const { prefix, questions } of offers) {
    for (const question of questions) {
      const key = question.text + (question.reason ?? '');
      const known = shared.get(key);
      if (known) known.prefixes.push(prefix);
      else shared.set(key, { ...question, prefixes: [prefix] });
    }
  }
  return [...shared.values()];
}
