import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { budgets } from './src/build/budgets.ts';
import { contentPolicy } from './src/build/content-policy.ts';
import { contentCheck } from './src/build/content-check.ts';
import { datedSitemap } from './src/build/dated-sitemap.ts';
import { dueFactsReport } from './src/build/due-facts.ts';
import { islands } from './src/build/islands.ts';
import { linkCheck } from './src/build/link-check.ts';
import { markdownTwins } from './src/build/markdown-twins.ts';
import { pagefind } from './src/build/pagefind.ts';
import { precompress } from './src/build/precompress.ts';
import { publishedLinks } from './src/build/published-links.ts';
import { sectionFacts } from './src/build/section-facts.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { shippedPackages } from './src/build/shipped-packages.ts';

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
    shippedPackages(),
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
