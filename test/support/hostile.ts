import fc from 'fast-check';

/** Values meant to become markup, scripts, style or addresses. */
export const markup = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  "'-alert(1)-'",
  '</textarea><iframe srcdoc="<script>parent.x=1</script>">',
  'javascript:alert(1)//',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<!--<template>-->',
  '&lt;b&gt;&#x3C;b&#x3E;&quot;',
  '<style>*{display:none}</style>',
  '<a href="//evil.example">点这里</a>',
  'expression(alert(1))',
  ']]><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
];

/** Numbers that are too much for something. */
export const numbers = [
  '9'.repeat(400),
  '1e309',
  '-1e309',
  '1e-400',
  'NaN',
  'Infinity',
  '-0',
  '0x7fffffffffffffff',
  '9007199254740993',
  '0.1'.padEnd(300, '0'),
  '1,2,3,,4',
  '１２３４５．６７',
  '²³¼½',
  '٣٤٥',
  '亿亿亿亿',
  '万万万分之万',
  '一'.repeat(50),
  '千分之零点零零零零零零零零零一',
  '1e5',
  '--5',
  '5%%',
  '.',
  '-',
];

/** Signs that upset text handling: astral, combining, right-to-left, NUL, lone surrogates, invisible ones. */
export const signs = [
  '👨‍👩‍👧‍👦🇨🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'ZA̡͊͠͝LGO̚' + '\u0301'.repeat(60),
  '\u202Eمرحبا\u202C',
  'שלום\u200F',
  '\u0000',
  'a\u0000b\r\nSet-Cookie: x=1',
  '\uD800',
  '\uDC00\uD800',
  '\uFEFF\u200B\u2060',
  '\u2028\u2029',
  '𠮷𠀀',
  'ﷺ',
  '%00%0d%0a%3Cscript%3E',
  '%E0%A4%A',
  '＜ｓｃｒｉｐｔ＞',
];

/** Names that every object has. */
export const prototypeNames = [
  '__proto__',
  'constructor',
  'prototype',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

const longest = 100_000;

/** Signs and words that some careless pattern may run over again and again. */
const repeated = [
  ...[' ', '.', '-', '+', '1', '9,', '1 ', '12.', '1234 ', '万', '十万', '吗', '卡', '密码', '有效期'],
  ...['a', 'a.', 'pos ', 'pos 机', '<', '%', '=', ':', '&', '#', '\u0301', '👨‍👩‍👧'],
];

/** Texts of 100 kB: a long run, before it what starts a match, and after it what breaks one. */
export const longTexts = repeated.flatMap((piece) => {
  const run = piece.repeat(Math.floor(longest / piece.length));
  return [`${run}!`, `a${run}a`, `1${run}%`];
});

const pieces = [...markup, ...numbers, ...signs, ...prototypeNames];

/** Any hostile text that is short enough to come by the thousand. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join('')) },
  { weight: 2, arbitrary: fc.stringMatching(/^[0-9.,+%eE万亿千百十元分之个点月年 -]{0,24}$/) },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
);

/**
 * Any hostile query: known parameters, some of them twice, with hostile or half-right values; and unknown ones.
 *
 * @param names parameters that the reader knows
 * @param values values that it takes, so that the rest of a link is read too
 */
export function hostileQuery(
  names: readonly string[],
  values: readonly string[],
): fc.Arbitrary<URLSearchParams> {
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...prototypeNames, ...markup) },
  );
  const value = fc.oneof({ weight: 3, arbitrary: hostileText }, fc.constantFrom(...values));
  return fc.array(fc.tuple(name, value), { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs));
}

/** Settings of a run that is the same each time. */
export function seeded(numRuns: number): { seed: number; numRuns: number } {
  return { seed: 20_261_124, numRuns };
}
