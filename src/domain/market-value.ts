const units = {
  percent: '%',
  yuan: ' 元',
  'yuan-per-transaction': ' 元/笔',
  'yuan-per-year': ' 元/年',
  'yuan-per-month': ' 元/月',
} as const;

/** A price as texts of figures. */
interface Price {
  default?: string | undefined;
  /** Lowest and highest. */
  range?: readonly [string, string] | undefined;
  unit: keyof typeof units;
}

/** A market price in words: the default with the range it was seen in, either of which may be missing. */
export function marketValue(price: Price): string {
  const unit = units[price.unit];
  const range = price.range?.join('–');
  if (price.default === undefined) return range === undefined ? '未公开' : `${range}${unit}`;
  if (range === undefined) return `${price.default}${unit}`;
  return `${price.default}${unit}，区间 ${range}${price.unit === 'percent' ? '%' : ' 元'}`;
}
