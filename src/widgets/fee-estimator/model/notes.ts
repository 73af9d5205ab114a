import { tidy } from '../../../domain/chinese-number.ts';
import { isBlank } from '../../../domain/field-values.ts';
import { yuanText } from '../../../domain/money.ts';
import { percentText } from '../../../domain/percent-text.ts';
import { methods } from '../../../domain/tariff/index.ts';
import type { EstimatorState } from '../state.ts';
import type { Form } from './form.ts';

/** Rates under this look like per-mille typed as a plain number: 0.02 %. */
const doubtfullyLow = 200_000n;

/**
 * What a field should say although its value was understood, by link parameter: how words were read, what stands in for a
 * blank, and values that hardly can be meant.
 */
export function fieldNotes(form: Form, { shop, quotes }: EstimatorState): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const method of methods) {
    const { amount, average } = shop.takings[method];
    const key = `${method}.avg`;
    if (!isPlain(form.values[method])) notes[method] = `＝ ${yuanText(amount)}`;
    if (amount === 0n) continue;
    if (isBlank(form.values[key] ?? '')) notes[key] = `没填，先按 ${yuanText(average)}算`;
    else if (average > amount) notes[key] = `比一个月收的还多，按一笔 ${yuanText(amount)}算`;
    else if (!isPlain(form.values[key])) notes[key] = `＝ ${yuanText(average)}`;
  }
  for (const { prefix, quote, estimated } of quotes) {
    for (const method of methods) {
      const key = `${prefix}.${method}`;
      const rate = quote.rates[method];
      if (rate === undefined) {
        if (shop.takings[method].amount > 0n) notes[key] = '没填，百分比这部分没算进去';
      } else if (!isPlain(form.values[key])) notes[key] = `＝ ${percentText(rate)}`;
      else if (!estimated && rate > 0n && rate < doubtfullyLow)
        notes[key] = `按 ${percentText(rate)}算。千分之六要写 0.6`;
    }
  }
  return notes;
}

function isPlain(text = ''): boolean {
  return /^[\d.]*%?$/.test(tidy(text));
}
