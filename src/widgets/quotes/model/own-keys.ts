import { countKeys, quoteKeys, shopKeys } from './quote-keys.ts';
import { prefixes } from './state.ts';

/** Every link parameter that the tools of quotes read. */
export const ownKeys: readonly string[] = [
  ...shopKeys,
  ...countKeys,
  ...prefixes.flatMap((prefix) => quoteKeys.map((key) => `${prefix}.${key}`)),
];
