import { yuanText } from '../../../domain/money.ts';

/** An amount of 元 in a few signs: 800, 1.5 万, 2 亿. */
export function shortYuan(yuan: number): string {
  const [size, unit] = yuan >= 1e8 ? [1e8, ' 亿'] : yuan >= 1e4 ? [1e4, ' 万'] : [1, ''];
  return `${Number((yuan / size).toFixed(2))}${unit}`;
}

/** An amount without its unit: 375.14. */
export function bareYuan(fen: bigint): string {
  return yuanText(fen).replace(/ 元$/, '');
}

/** An amount without its unit, and without 分 where there are none: 30,000 · 375.14. */
export function plainYuan(fen: bigint): string {
  return yuanText(fen).replace(/(?:\.00)? 元$/, '');
}
