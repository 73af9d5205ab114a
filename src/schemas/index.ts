import type { z } from 'astro/zod';
import { cause, searchCause } from './cause.ts';
import { chargeAgainRule } from './charge-again.ts';
import { contact, searchContact } from './contact.ts';
import { criterion } from './criterion.ts';
import { fact } from './evidence.ts';
import { feeQuestion } from './fee-question.ts';
import { feeExample, feePreset, marketPrice, regulatedRate } from './fees.ts';
import { glossaryTerm, searchTerm } from './glossary-term.ts';
import { keyDate } from './key-date.ts';
import { homeDoor, mostSent, redirect } from './links.ts';
import { merchantNumberTable } from './merchant-number.ts';
import { page, searchPage } from './page.ts';
import { receiptField, searchReceiptField } from './receipt-field.ts';
import { responseCode, searchCode } from './response-code.ts';
import { elsewhere, synonym } from './search-words.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';
import { searchSheet, sheet } from './sheet.ts';
import { rule, searchRule, searchSource, source } from './source.ts';
import { topic, searchTopic } from './topic.ts';
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

/** A collection of `content/`. */
export interface Collection {
  /** `list` files hold an array of entries with ids; of `file` collections, each file is one entry. */
  shape: 'mdx' | 'list' | 'file';
  /** Its files, below `content/`. */
  pattern: string;
  /** What an entry must look like. */
  schema: z.ZodType;
  /** Collections of one space share their ids, because pages quote them in the same way; without it the ids are its own. */
  space?: string;
  /** Page that is drawn from it, and as young as its entry last checked. */
  drawnOn?: string;
  /** Each entry is a section of that page, under its id. */
  sections?: boolean;
  /** What search and lists of links get from one of its entries, which has passed the schema. */
  search?(entry: SearchedEntry): Searchable[];
}

/** Every collection of `content/`: what is said here is all that loader, checks, links, dates and search need. */
export const collectionRegistry = {
  pages: {
    shape: 'mdx',
    pattern: '{guides/*/index,reference/*,tools/*,site/*}.mdx',
    schema: page,
    search: searchPage,
  },
  topics: { shape: 'mdx', pattern: 'guides/*/!(index).mdx', schema: topic, search: searchTopic },
  chargeAgain: { shape: 'list', pattern: 'charge-again.yaml', schema: chargeAgainRule },
  causes: { shape: 'file', pattern: 'causes/*.yaml', schema: cause, search: searchCause },
  vendors: { shape: 'file', pattern: 'vendors/*.yaml', schema: vendor, drawnOn: '/tools/vendor-comparison/' },
  home: { shape: 'list', pattern: 'home.yaml', schema: homeDoor },
  sources: {
    shape: 'list',
    pattern: 'sources.yaml',
    schema: source,
    drawnOn: '/reference/sources/',
    sections: true,
    search: searchSource,
  },
  criteria: { shape: 'list', pattern: 'criteria.yaml', schema: criterion },
  facts: { shape: 'list', pattern: 'facts/*.yaml', schema: fact, space: 'facts' },
  rules: {
    shape: 'list',
    pattern: 'rules.yaml',
    schema: rule,
    drawnOn: '/reference/rules/',
    sections: true,
    search: searchRule,
  },
  contacts: {
    shape: 'list',
    pattern: 'contacts.yaml',
    schema: contact,
    drawnOn: '/reference/contacts/',
    sections: true,
    search: searchContact,
  },
  glossary: {
    shape: 'list',
    pattern: 'glossary.yaml',
    schema: glossaryTerm,
    drawnOn: '/reference/glossary/',
    sections: true,
    search: searchTerm,
  },
  receiptFields: {
    shape: 'list',
    pattern: 'receipt-fields.yaml',
    schema: receiptField,
    search: searchReceiptField,
  },
  merchantNumber: { shape: 'list', pattern: 'merchant-number.yaml', schema: merchantNumberTable },
  responseCodes: {
    shape: 'list',
    pattern: 'response-codes.yaml',
    schema: responseCode,
    drawnOn: '/reference/response-codes/',
    sections: true,
    search: searchCode,
  },
  regulated: {
    shape: 'list',
    pattern: 'fees/regulated.yaml',
    schema: regulatedRate,
    space: 'facts',
    drawnOn: '/tools/fee-estimator/',
  },
  market: {
    shape: 'list',
    pattern: 'fees/market.yaml',
    schema: marketPrice,
    space: 'facts',
    drawnOn: '/tools/fee-estimator/',
  },
  synonyms: { shape: 'list', pattern: 'search/synonyms.yaml', schema: synonym },
  redirects: { shape: 'list', pattern: 'redirects.yaml', schema: redirect },
  mostSent: { shape: 'list', pattern: 'search/most-sent.yaml', schema: mostSent },
  elsewhere: { shape: 'list', pattern: 'search/elsewhere.yaml', schema: elsewhere },
  feePresets: { shape: 'list', pattern: 'fees/presets.yaml', schema: feePreset },
  feeExamples: { shape: 'list', pattern: 'fees/examples.yaml', schema: feeExample },
  feeQuestions: { shape: 'list', pattern: 'fees/questions.yaml', schema: feeQuestion },
  documents: { shape: 'file', pattern: 'documents/*.yaml', schema: sheet, search: searchSheet },
  keyDates: { shape: 'list', pattern: 'key-dates.yaml', schema: keyDate },
  triageQuestions: { shape: 'list', pattern: 'triage/questions.yaml', schema: triageQuestion },
  triageCodeClasses: { shape: 'list', pattern: 'triage/code-classes.yaml', schema: triageCodeClass },
  triageEvidence: { shape: 'list', pattern: 'triage/evidence.yaml', schema: triageEvidence },
  triagePolicy: { shape: 'list', pattern: 'triage/policy.yaml', schema: triagePolicy },
  triageWording: { shape: 'list', pattern: 'triage/wording.yaml', schema: triageWording },
  triageNumbers: { shape: 'list', pattern: 'triage/numbers.yaml', schema: triageNumber },
  triageExamples: { shape: 'list', pattern: 'triage/examples.yaml', schema: triageExample },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collectionRegistry;

/** Every collection with its name, under the type that all share. */
export const collections = Object.entries(collectionRegistry) as [CollectionName, Collection][];
