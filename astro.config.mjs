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
    preact(),
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
    // Parts of a worker come when they are needed, which only a module can ask for.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      cssMinify: 'lightningcss',
      // Always wanted together: one file instead of three.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'preact', test: /node_modules[\\/]preact[\\/]/ }],
          },
        },
      },
    },
  },
});
