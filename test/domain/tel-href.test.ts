import { expect, it } from 'vitest';
import { telHref } from '../../src/domain/tel-href.ts';

it.each([
  ['95516', 'tel:95516'],
  ['95017-2', 'tel:95017,2'],
])('%s → %s', (printed, address) => {
  expect(telHref(printed)).toBe(address);
});
