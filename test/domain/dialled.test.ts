import { expect, it } from 'vitest';
import { dialled } from '../../src/domain/dialled.ts';

it.each([
  ['95516', 'tel:95516'],
  ['95017-2', 'tel:95017,2'],
])('%s → %s', (printed, address) => {
  expect(dialled(printed)).toBe(address);
});
