import type { Problem } from '../model/types.ts';
import { problemWords, rowText, sideNames } from './words.ts';

/** A problem in one line: whose file, row, column, what is wrong, what stands there. */
export function problemText({ side, file, row, column, ...problem }: Problem): string {
  const place = [
    `${sideNames[side]}「${file}」`,
    row === undefined ? '' : rowText(row),
    column === undefined ? '' : `「${column}」`,
  ].join('');
  return `${place}：${cellText(problem)}`;
}

/** What is wrong, with what stands in the cell. */
export function cellText({ code, found }: Pick<Problem, 'code' | 'found'>): string {
  return found === undefined || found === ''
    ? problemWords[code]
    : `${problemWords[code]}（写的是「${found}」）`;
}
