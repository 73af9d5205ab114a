import { tidy } from '../../../domain/chinese-number.ts';
import { isBlank } from '../../../domain/field-values.ts';
import { yuanText, percentText } from '../../../domain/money.ts';
import { allTakings, rateOf } from '../../../domain/tariff/index.ts';
import { doubtOf, type Doubt } from './doubts.ts';
import { formReader, type Form } from './form.ts';
import { isRateKey, quoteKeys, type QuoteKey } from './quote-keys.ts';
import type { EstimatorState, QuoteEntry } from './state.ts';

/** What fields have to say although their values were understood, by link parameter. */
export interface Notes {
  /** How words were read, and what stands in for a blank. */
  notes: Readonly<Record<string, string>>;
  /** Values that hardly can be meant. */
  doubts: Readonly<Record<string, Doubt>>;
}

/** What the fields of a form say beside their values. */
export function fieldNotes(form: Form, state: EstimatorState): Notes {
  const notes: Record<string, string> = {};
  const doubts: Record<string, Doubt> = {};
  noteTakings(form, state, notes);
  for (const entry of state.quotes) {
    const { prefix, estimated } = entry;
    for (const key of quoteKeys) {
      const name = `${prefix}.${key}`;
      const text = form.values[name] ?? '';
      const doubt =
        isRateKey(key) && !estimated.some((other) => other === key)
          ? doubtOf(name, text, form.units[prefix])
          : undefined;
      if (doubt) doubts[name] = doubt;
      const note = noteOn(key, text, entry, form);
      if (note !== undefined) notes[name] = note;
    }
    noteMissing(state, entry, notes);
  }
  return { notes, doubts };
}

function noteTakings(form: Form, { shop }: EstimatorState, notes: Record<string, string>): void {
  for (const { method, size, amount, average } of allTakings(shop)) {
    const key = size === 'large' ? `${method}.large` : method;
    const given = form.values[`${key}.avg`] ?? '';
    if (!isPlain(form.values[key])) notes[key] = `= ${yuanText(amount)}`;
    if (amount === 0n) continue;
    if (isBlank(given)) {
      notes[`${key}.avg`] =
        size === 'large' ? `没填，先当一笔 ${yuanText(amount)}算` : `没填，先按 ${yuanText(average)}算`;
    } else if (average > amount) notes[`${key}.avg`] = `比一个月收的还多，按一笔 ${yuanText(amount)}算`;
    else if (!isPlain(given)) notes[`${key}.avg`] = `= ${yuanText(average)}`;
  }
}

/** How a value was read, where its text does not say so itself. */
function noteOn(key: QuoteKey, text: string, { prefix, quote }: QuoteEntry, form: Form): string | undefined {
  if (isBlank(text)) return undefined;
  const name = `${prefix}.${key}`;
  const reader = formReader({ ...form, fallback: {} });
  if (key.endsWith('cap')) {
    if (reader.amount(name) === 0n) return '写 0 当没写：不封顶，不是不要钱';
    if (key === 'addon.cap' && quote.addon === 0n) return '没写附加费，封顶用不上';
  }
  if (key.startsWith('later.') && quote.first === undefined) return '没写管前几个月，先当不变';
  if (key === 'annual.times' && quote.annual === 0n) return '没写流量费，次数用不上';
  const unit = form.units[prefix] ?? 'percent';
  if (!isRateKey(key) || (isPlain(text) && (unit === 'percent' || text.includes('%')))) return undefined;
  const rate = reader.rate(name);
  return rate === undefined ? undefined : `= ${percentText(rate)}`;
}

/** Rates that the shop needs and the quote leaves out. */
function noteMissing(
  { shop }: EstimatorState,
  { prefix, quote }: QuoteEntry,
  notes: Record<string, string>,
): void {
  for (const { method, size, amount } of allTakings(shop)) {
    if (amount === 0n || rateOf(quote, method, size) !== undefined) continue;
    notes[`${prefix}.${size === 'large' ? `${method}.large` : method}`] = '没填，百分比这部分没算进去';
  }
}

function isPlain(text = ''): boolean {
  return /^[\d.]*%?$/.test(tidy(text));
}
