/*
 * What every page with a fee needs. Parts, break-even, the floor and the comparison with it are imported from their own files,
 * so that a page fetches them with what shows them.
 */
export * from './types.ts';
export * from './tickets.ts';
export * from './fee.ts';
export * from './later.ts';
export * from './totals.ts';
export * from './in-force.ts';
export * from './words.ts';
