import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { budgets } from './src/integrations/budgets.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { datedSitemap } from './src/integrations/dated-sitemap.ts';
import { dueFactsReport } from './src/integrations/due-facts.ts';
import { islands } from './src/integrations/islands.ts';
import { licences } from './src/integrations/licences.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { precompress } from './src/integrations/precompress.ts';
import { publishedLinks } from './src/integrations/published-links.ts';
import { sectionFacts } from './src/integrations/section-facts.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';

/**
 * Browsers of phones five years old, chat-app WebViews among them. Chromium 90 is written as 91: it has all of it but for
 * `call?.(...some, more)`, which the linter forbids, and for which every `?.` would be rewritten at greater length.
 */
const oldestBrowsers = ['chrome91', 'safari15', 'firefox95'];

const base = process.env.BASE_PATH ?? '/';

/** What the estimator needs before the first tap. The comparison, which has the same form, fetches it with its own. */
const partsOfEstimator = new RegExp(
  [
    'src/domain/tariff/(?:types|tickets|fee|later|totals|in-force|words|index)',
    'src/widgets/quotes/model/(?:changes|form|link|quote-keys|state|state-values|values)',
    'src/widgets/quotes/model/(?:cheapest|results|short-yuan)',
    'src/widgets/quotes/state/(?:focus-soon|use-current|use-figures|use-linked)',
    'src/widgets/quotes/view/(?:FurtherPart|GridFoot|ParamField|QuoteGrid|QuoteHeadRow|QuoteInputs|QuoteRow)',
    'src/widgets/quotes/view/(?:ResultLine|ShopForm)',
    'src/widgets/fee-estimator/(?:state/use-estimator|view/FeeEstimator)',
  ]
    .map((files) => `${files}\\.tsx?$`)
    .join('|'),
);

/** What most widgets are made of, with the renderer that brings each of them to life: its file is named after it. */
const widgetParts = new RegExp(
  [
    'node_modules/(?:preact|@astrojs/preact)/',
    'src/widgets/shared/(?:Button|ChoiceGroup|Field|Figure|Select)\\.tsx$',
    'src/widgets/shared/(?:china-time|early-input|param-problem|use-lazy-code|use-print-alone)\\.ts$',
    'src/domain/masked\\.ts$',
  ].join('|'),
);

/** Always wanted together: one file each, which packs tighter than several; what they import stays where it is. */
const filesOfWidgets = {
  preserveEntrySignatures: /** @type {const} */ ('allow-extension'),
  output: {
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'widgets', test: widgetParts },
        { name: 'estimator', test: partsOfEstimator },
      ],
    },
  },
};

/** What every widget has loaded by the time it asks for a later part: no list of it need travel along. */
const loadedBefore = /\/(?:client|preload-helper)\./;
/** @type {(file: string, parts: string[], of: { hostId: string }) => string[]} */
const resolveDependencies = (_file, parts, { hostId }) =>
  // The estimator comes to life on guide pages too: what follows its first field may take one more turn.
  hostId.includes('FeeEstimator') ? [] : parts.filter((part) => !loadedBefore.test(part));

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://pos-guide.example',
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [sectionFacts],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    contentCheck(),
    mdx(),
    // Only files of components: Babel, by which the integration reads JSX, is slow.
    preact({ include: '**/*.tsx' }),
    islands(),
    datedSitemap(base),
    contentPolicy(),
    pagefind(),
    markdownTwins(),
    linkCheck(),
    publishedLinks(),
    serviceWorker(),
    licences(),
    precompress(),
    budgets(),
    dueFactsReport(),
  ],
  vite: {
    plugins: [
      {
        name: 'files-of-widgets',
        configEnvironment: (name) =>
          name === 'client'
            ? {
                build: {
                  rolldownOptions: filesOfWidgets,
                  modulePreload: { polyfill: false, resolveDependencies },
                },
              }
            : undefined,
      },
    ],
    // Parts of a worker come when they are needed, which only a module can ask for.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      cssMinify: 'lightningcss',
      // Astro marks each MDX file so; a hundred such warnings would hide the others.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
