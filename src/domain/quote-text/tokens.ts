import type { Topic } from './words.ts';

/** What a figure is a share of, or that it is money, or that nothing says. */
export type FigureUnit = 'percent' | 'permille' | 'permyriad' | 'yuan' | 'bare';

/** One meaningful piece of a text. */
export type Token = { words: string; at: number; end: number } & (
  | { kind: 'topic'; topic: Topic }
  | { kind: 'figure'; value: bigint; unit: FigureUnit; isSlang?: boolean }
  | { kind: 'free' }
  | { kind: 'plus' }
  | { kind: 'back'; comesBack: boolean; amount?: bigint }
  | { kind: 'waiver' }
  | { kind: 'noPlus' }
  | { kind: 'size'; size: 'usual' | 'large' }
  | { kind: 'times'; times: number }
  | { kind: 'split'; times: number }
  | { kind: 'firstYear' }
  | { kind: 'nextYear' }
  | { kind: 'first'; months: number }
  | { kind: 'later' }
  | { kind: 'from'; months: number }
  | { kind: 'per'; per: 'year' | 'month' | 'payment' | 'time' }
  | { kind: 'uncapped' }
  | { kind: 'sep' }
  | { kind: 'noise' }
);

/** A token without its place; the lexer adds it. */
export type Shape = Token extends infer T
  ? T extends Token
    ? Omit<T, 'words' | 'at' | 'end'>
    : never
  : never;

/** A pattern and the token it makes of a match; `undefined` means that the match says nothing and is skipped. */
export type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Shape | undefined];

/** Makes a rule; its pattern is tried at one place of the text. */
export const rule = (pattern: string, make: (match: RegExpExecArray) => Shape | undefined): Rule => [
  new RegExp(pattern, 'y'),
  make,
];

/** Words for 元, for use in patterns. */
export const money = '(?:元|块钱|块|圆)';
