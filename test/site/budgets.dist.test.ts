import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { overBudget, type Budgets } from '../../src/integrations/budgets.ts';
import { weighPage } from '../../src/integrations/built-assets.ts';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Budgets };

it('keeps every page within its budget', () => {
  expect(overBudget('dist', '/', budgets)).toEqual([]);
});

it('would name a page over its budget, and the copy for use without a network', () => {
  const tight = { ...budgets, css: 0.1, guideHtml: 0.1, offlineCopy: 1 };
  const named = overBudget('dist', '/', tight).join('\n');
  expect(named).toMatch(/dist\/guides\/fees\/index\.html · HTML: .* limit 0\.1 kB/);
  expect(named).toMatch(/dist\/sw\.js · all that it keeps: .* limit 1 kB/);
});

it('weighs the scripts of a widget with all they import', () => {
  const weight = weighPage('dist', '/', 'tools/fee-estimator/index.html');
  expect(weight.widgetJs).toBeGreaterThan(6000);
});
