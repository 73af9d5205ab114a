import { cause } from './cause.ts';
import { chargeAgainRule } from './charge-again.ts';
import { contact } from './contact.ts';
import { criterion } from './criterion.ts';
import { elsewhere } from './elsewhere.ts';
import { fact } from './fact.ts';
import { feeExample } from './fee-example.ts';
import { feePreset } from './fee-preset.ts';
import { feeQuestion } from './fee-question.ts';
import { homeDoor } from './home.ts';
import { keyDate } from './key-date.ts';
import { marketPrice, regulatedRate } from './fees.ts';
import { frequentQuestion } from './frequent-question.ts';
import { glossaryTerm } from './glossary-term.ts';
import { merchantNumberTable } from './merchant-number.ts';
import { mostSent } from './most-sent.ts';
import { page } from './page.ts';
import { receiptField } from './receipt-field.ts';
import { redirect } from './redirect.ts';
import { responseCode } from './response-code.ts';
import { rule } from './rule.ts';
import { sheet } from './sheet.ts';
import { source } from './source.ts';
import { synonym } from './synonym.ts';
import { topic } from './topic.ts';
import {
  triageCodeClass,
  triageEvidence,
  triageExample,
  triageNumber,
  triagePolicy,
  triageQuestion,
  triageWording,
} from './triage.ts';
import { vendor } from './vendor.ts';

/**
 * Every collection of `content/`: where its files are and what an entry must look like.
 * `list` files hold an array of entries with ids; of `file` collections, each file is one entry.
 */
export const collectionRegistry = {
  pages: { shape: 'mdx', pattern: '{guides/*/index,reference/*,tools/*,site/*}.mdx', schema: page },
  topics: { shape: 'mdx', pattern: 'guides/*/!(index).mdx', schema: topic },
  chargeAgain: { shape: 'list', pattern: 'charge-again.yaml', schema: chargeAgainRule },
  causes: { shape: 'file', pattern: 'causes/*.yaml', schema: cause },
  vendors: { shape: 'file', pattern: 'vendors/*.yaml', schema: vendor },
  home: { shape: 'list', pattern: 'home.yaml', schema: homeDoor },
  sources: { shape: 'list', pattern: 'sources.yaml', schema: source },
  criteria: { shape: 'list', pattern: 'criteria.yaml', schema: criterion },
  facts: { shape: 'list', pattern: 'facts/*.yaml', schema: fact },
  rules: { shape: 'list', pattern: 'rules.yaml', schema: rule },
  contacts: { shape: 'list', pattern: 'contacts.yaml', schema: contact },
  glossary: { shape: 'list', pattern: 'glossary.yaml', schema: glossaryTerm },
  receiptFields: { shape: 'list', pattern: 'receipt-fields.yaml', schema: receiptField },
  merchantNumber: { shape: 'list', pattern: 'merchant-number.yaml', schema: merchantNumberTable },
  responseCodes: { shape: 'list', pattern: 'response-codes.yaml', schema: responseCode },
  regulated: { shape: 'list', pattern: 'fees/regulated.yaml', schema: regulatedRate },
  market: { shape: 'list', pattern: 'fees/market.yaml', schema: marketPrice },
  synonyms: { shape: 'list', pattern: 'search/synonyms.yaml', schema: synonym },
  redirects: { shape: 'list', pattern: 'redirects.yaml', schema: redirect },
  mostSent: { shape: 'list', pattern: 'search/most-sent.yaml', schema: mostSent },
  elsewhere: { shape: 'list', pattern: 'search/elsewhere.yaml', schema: elsewhere },
  frequentQuestions: { shape: 'list', pattern: 'search/frequent.yaml', schema: frequentQuestion },
  feePresets: { shape: 'list', pattern: 'fees/presets.yaml', schema: feePreset },
  feeExamples: { shape: 'list', pattern: 'fees/examples.yaml', schema: feeExample },
  feeQuestions: { shape: 'list', pattern: 'fees/questions.yaml', schema: feeQuestion },
  documents: { shape: 'file', pattern: 'documents/*.yaml', schema: sheet },
  keyDates: { shape: 'list', pattern: 'key-dates.yaml', schema: keyDate },
  triageQuestions: { shape: 'list', pattern: 'triage/questions.yaml', schema: triageQuestion },
  triageCodeClasses: { shape: 'list', pattern: 'triage/code-classes.yaml', schema: triageCodeClass },
  triageEvidence: { shape: 'list', pattern: 'triage/evidence.yaml', schema: triageEvidence },
  triagePolicy: { shape: 'list', pattern: 'triage/policy.yaml', schema: triagePolicy },
  triageWording: { shape: 'list', pattern: 'triage/wording.yaml', schema: triageWording },
  triageNumbers: { shape: 'list', pattern: 'triage/numbers.yaml', schema: triageNumber },
  triageExamples: { shape: 'list', pattern: 'triage/examples.yaml', schema: triageExample },
} as const;

export type CollectionName = keyof typeof collectionRegistry;
