import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { pageId } from './loaders/content-files.ts';
import { yamlLoader } from './loaders/yaml-loader.ts';
import { collectionRegistry as registry, type CollectionName } from './schemas/index.ts';

type MdxName = 'pages' | 'topics';
type YamlName = Exclude<CollectionName, MdxName>;

/** A collection of YAML files as the registry describes it; the cast keeps the schema's own type for each name. */
function yaml<Name extends YamlName>(
  name: Name,
): { loader: Loader; schema: (typeof registry)[Name]['schema'] } {
  const { pattern, shape, schema } = registry[name];
  return defineCollection({ loader: yamlLoader(pattern, shape), schema }) as never;
}

/** Loader of MDX files; an entry's id is the path of its page. */
function mdxFiles(pattern: string): Loader {
  return glob({ base: './content', pattern, generateId: ({ entry }) => pageId(entry) });
}

export const collections = {
  pages: defineCollection({ loader: mdxFiles(registry.pages.pattern), schema: registry.pages.schema }),
  topics: defineCollection({ loader: mdxFiles(registry.topics.pattern), schema: registry.topics.schema }),
  chargeAgain: yaml('chargeAgain'),
  causes: yaml('causes'),
  vendors: yaml('vendors'),
  home: yaml('home'),
  sources: yaml('sources'),
  criteria: yaml('criteria'),
  facts: yaml('facts'),
  rules: yaml('rules'),
  contacts: yaml('contacts'),
  glossary: yaml('glossary'),
  receiptFields: yaml('receiptFields'),
  merchantNumber: yaml('merchantNumber'),
  responseCodes: yaml('responseCodes'),
  regulated: yaml('regulated'),
  market: yaml('market'),
  synonyms: yaml('synonyms'),
  frequentQuestions: yaml('frequentQuestions'),
  elsewhere: yaml('elsewhere'),
  mostSent: yaml('mostSent'),
  feePresets: yaml('feePresets'),
  feeExamples: yaml('feeExamples'),
  feeQuestions: yaml('feeQuestions'),
  documents: yaml('documents'),
  keyDates: yaml('keyDates'),
  triageQuestions: yaml('triageQuestions'),
  triageCodeClasses: yaml('triageCodeClasses'),
  triageEvidence: yaml('triageEvidence'),
  triagePolicy: yaml('triagePolicy'),
  triageWording: yaml('triageWording'),
  triageNumbers: yaml('triageNumbers'),
  triageExamples: yaml('triageExamples'),
};
