import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageId } from './build/content-files.ts';
import { yamlLoader } from './build/yaml-loader.ts';
import { collectionRegistry as registry } from './schemas/index.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({
      base: './content',
      pattern: registry.pages.pattern,
      generateId: ({ entry }) => pageId(entry),
    }),
    schema: registry.pages.schema,
  }),
  causes: defineCollection({
    loader: yamlLoader(registry.causes.pattern, 'file'),
    schema: registry.causes.schema,
  }),
  vendors: defineCollection({
    loader: yamlLoader(registry.vendors.pattern, 'file'),
    schema: registry.vendors.schema,
  }),
  home: defineCollection({ loader: yamlLoader(registry.home.pattern, 'list'), schema: registry.home.schema }),
  sources: defineCollection({
    loader: yamlLoader(registry.sources.pattern, 'list'),
    schema: registry.sources.schema,
  }),
  facts: defineCollection({
    loader: yamlLoader(registry.facts.pattern, 'list'),
    schema: registry.facts.schema,
  }),
  rules: defineCollection({
    loader: yamlLoader(registry.rules.pattern, 'list'),
    schema: registry.rules.schema,
  }),
  contacts: defineCollection({
    loader: yamlLoader(registry.contacts.pattern, 'list'),
    schema: registry.contacts.schema,
  }),
  glossary: defineCollection({
    loader: yamlLoader(registry.glossary.pattern, 'list'),
    schema: registry.glossary.schema,
  }),
  receiptFields: defineCollection({
    loader: yamlLoader(registry.receiptFields.pattern, 'list'),
    schema: registry.receiptFields.schema,
  }),
  merchantNumber: defineCollection({
    loader: yamlLoader(registry.merchantNumber.pattern, 'list'),
    schema: registry.merchantNumber.schema,
  }),
  responseCodes: defineCollection({
    loader: yamlLoader(registry.responseCodes.pattern, 'list'),
    schema: registry.responseCodes.schema,
  }),
  regulated: defineCollection({
    loader: yamlLoader(registry.regulated.pattern, 'list'),
    schema: registry.regulated.schema,
  }),
  market: defineCollection({
    loader: yamlLoader(registry.market.pattern, 'list'),
    schema: registry.market.schema,
  }),
  synonyms: defineCollection({
    loader: yamlLoader(registry.synonyms.pattern, 'list'),
    schema: registry.synonyms.schema,
  }),
  frequentQuestions: defineCollection({
    loader: yamlLoader(registry.frequentQuestions.pattern, 'list'),
    schema: registry.frequentQuestions.schema,
  }),
};
