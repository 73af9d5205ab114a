import { expect, it } from 'vitest';
import { likelyPages } from '../../src/domain/likely-pages.ts';

const known = [
  '/',
  '/guides/missing-record/',
  '/guides/fees/',
  '/guides/purchase/',
  '/tools/missing-record-checklist/',
  '/tools/fee-estimator/',
  '/tools/vendor-comparison/',
  '/reference/response-codes/',
];

it.each([
  ['/guides/fees/，', '/guides/fees/'],
  ['/guides/fees/%EF%BC%8C', '/guides/fees/'],
  ['/guides/fees&appinstall=0', '/guides/fees/'],
  ['/guides/fee/', '/guides/fees/'],
  ['/guides/Missing_Record.html', '/guides/missing-record/'],
  ['/fees/index.html', '/guides/fees/'],
  ['/reference/responsecode', '/reference/response-codes/'],
  ['/vendor', '/tools/vendor-comparison/'],
  ['/tools/checklist', '/tools/missing-record-checklist/'],
])('%s → %s', (wanted, meant) => {
  expect(likelyPages(wanted, known)[0]).toBe(meant);
});

it.each(['/', '/guides/', '/wp-login.php', '/favicon.ico', '/付款/'])('guesses nothing for %s', (wanted) => {
  expect(likelyPages(wanted, known)).toEqual([]);
});
