import type { Shape } from './tokens.ts';

/** A pattern and what it makes of a match; of what it makes nothing, it is filler. */
export type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Shape | undefined];

/** Makes a rule; its pattern is tried at one place of the text. */
export const rule = (pattern: string, make: (match: RegExpExecArray) => Shape | undefined): Rule => [
  new RegExp(pattern, 'y'),
  make,
];

/** Words for 元, for use in patterns. */
export const money = '(?:元|块钱|块|圆)';
