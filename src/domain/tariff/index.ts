export * from './types.ts';
export * from './tickets.ts';
export * from './fee.ts';
export * from './totals.ts';
export * from './floor.ts';
export * from './parts.ts';
export * from './break-even.ts';
export * from './words.ts';
