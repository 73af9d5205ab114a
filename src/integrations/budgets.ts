import { globSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { weighOfflineCopy, weighPage } from './built-assets.ts';
import { guidePageKind } from './built-pages.ts';
import { whenBuilt } from './when-built.ts';

/** Limits in kB (1,000 bytes) as they are sent, of `topicNodes` in elements; they stand in `package.json` under `budgets`. */
export interface Budgets {
  guideHtml: number;
  topicHtml: number;
  /** All that a topic page fetches before it has loaded: one round trip's worth. */
  topicCold: number;
  topicNodes: number;
  css: number;
  pageJs: number;
  widgetJs: number;
  /** All that one visit fetches for use without a network. */
  offlineCopy: number;
}

/** Names every page of the built site that is heavier than a limit allows, and the copy for use without a network if it is. */
export function overBudget(root: string, base: string, budgets: Budgets): string[] {
  const copy = weighOfflineCopy(root, base);
  const heavyCopy =
    copy > budgets.offlineCopy * 1000
      ? [`dist/sw.js · all that it keeps: ${kilobytes(copy)} kB, limit ${budgets.offlineCopy} kB`]
      : [];
  return [...heavyCopy, ...heavyPages(root, base, budgets)];
}

function heavyPages(root: string, base: string, budgets: Budgets): string[] {
  return globSync('**/*.html', { cwd: root })
    .sort()
    .flatMap((file) => {
      const weight = weighPage(root, base, file);
      const limits: [string, number, number][] = [
        ['CSS', weight.css, budgets.css],
        ['JavaScript of the page', weight.pageJs, budgets.pageJs],
        ['JavaScript with one widget', weight.widgetJs, budgets.widgetJs],
      ];
      const kind = guidePageKind(file);
      if (kind === 'way-in') limits.push(['HTML', weight.html, budgets.guideHtml]);
      if (kind === 'topic')
        limits.push(
          ['HTML', weight.html, budgets.topicHtml],
          ['all at first', weight.cold, budgets.topicCold],
        );
      const heavy = limits
        .filter(([, bytes, limit]) => bytes > limit * 1000)
        .map(([what, bytes, limit]) => `dist/${file} · ${what}: ${kilobytes(bytes)} kB, limit ${limit} kB`);
      if (kind === 'topic' && weight.nodes > budgets.topicNodes)
        heavy.push(`dist/${file} · ${weight.nodes} elements, limit ${budgets.topicNodes}`);
      return heavy;
    });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Stops the build when a page is heavier than `package.json` allows. */
export function budgets(): AstroIntegration {
  return whenBuilt('budgets', ({ root, project, base }) => {
    const manifest = JSON.parse(readFileSync(`${project}package.json`, 'utf8')) as { budgets: Budgets };
    const problems = overBudget(root, base, manifest.budgets);
    if (problems.length > 0) throw new Error(`Over budget:\n${problems.join('\n')}`);
  });
}
