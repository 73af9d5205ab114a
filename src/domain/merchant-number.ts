/** A code with its name. */
interface NamedCode {
  code: string;
  name: string;
}

/** What the parts of a merchant number may stand for. */
export interface MerchantNumberTables {
  acquirers: readonly (NamedCode & { certainty: 'seen' | 'historic' })[];
  regions: readonly (NamedCode & { system: 'clearing' | 'administrative' })[];
  /** Categories by line of business. */
  lines: readonly { title: string; categories: readonly NamedCode[] }[];
}

/** Why a text cannot be read as a merchant number; the more telling guess comes first. */
export type Unlike =
  | 'card-number'
  | 'credit-code'
  | 'phone-number'
  | 'terminal-number'
  | 'reference-number'
  | 'wallet-number'
  | 'characters'
  | 'length';

/** What a text says if it is read as 3 + 4 + 4 + 4; a name is absent where the tables do not list the code. */
export type MerchantNumberReading =
  | { kind: 'empty' }
  | { kind: 'unlike'; reason: Unlike; compact: string; strange: string[] }
  | {
      kind: 'read';
      compact: string;
      acquirer: { code: string; name?: string; certainty?: 'seen' | 'historic' };
      region: { code: string; name?: string; system?: 'clearing' | 'administrative' };
      category: { code: string; name?: string };
      sequence: string;
    };

/** Whether the category in a number is the chosen one, one of the same line of business, or another. */
export type CategoryFit = 'same' | 'same-line' | 'differs' | 'unknown';

/**
 * Reads the usual form of a 15-character merchant number (收单机构 3 + 地区 4 + 类别 4 + 顺序号 4). The form is common, not
 * guaranteed, so a reading is a hint and never proof. Any text is accepted; nothing is thrown.
 *
 * @param text as typed or pasted: full-width characters, spaces, hyphens and a leading label are dropped
 */
export function readMerchantNumber(text: string, tables: MerchantNumberTables): MerchantNumberReading {
  const compact = compactNumber(text);
  if (compact === '') return { kind: 'empty' };
  const strange = [...new Set(compact.replace(/[0-9A-Z]/g, ''))];
  const reason = strange.length > 0 ? 'characters' : unlike(compact);
  if (reason) return { kind: 'unlike', reason, compact, strange };

  const [acquirer, region, category] = [compact.slice(0, 3), compact.slice(3, 7), compact.slice(7, 11)];
  return {
    kind: 'read',
    compact,
    acquirer: { ...tables.acquirers.find(({ code }) => code === acquirer), code: acquirer },
    region: { ...tables.regions.find(({ code }) => code === region), code: region },
    category: { ...categoryOf(category, tables), code: category },
    sequence: compact.slice(11),
  };
}

/**
 * Compares the category in a number with what the shop sells.
 *
 * @param category four characters of the number
 * @param sells category code chosen by the reader; empty if none
 */
export function categoryFit(category: string, sells: string, tables: MerchantNumberTables): CategoryFit {
  if (sells === '') return 'unknown';
  if (category === sells) return 'same';
  const line = tables.lines.find(({ categories }) => categories.some(({ code }) => code === category));
  if (!line) return 'unknown';
  return line.categories.some(({ code }) => code === sells) ? 'same-line' : 'differs';
}

function compactNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^[^0-9:]*:/, '')
    .replace(/^\s*(?:商户编号|商户号|MERCHANT\s*NO\.?|MID)/, '')
    .replace(/[\s\p{Cf}\p{Cc}\p{Pd}.·_]/gu, '');
}

function unlike(compact: string): Unlike | undefined {
  const length = compact.length;
  if (length === 15) return undefined;
  const digitsOnly = /^\d+$/.test(compact);
  if (digitsOnly && length >= 16 && length <= 19) return 'card-number';
  if (length === 18) return 'credit-code';
  if (/^1\d{10}$/.test(compact)) return 'phone-number';
  if (length === 8) return 'terminal-number';
  if (length === 12) return 'reference-number';
  if (digitsOnly && length === 10) return 'wallet-number';
  return 'length';
}

function categoryOf(code: string, { lines }: MerchantNumberTables): NamedCode | undefined {
  return lines.flatMap(({ categories }) => categories).find((category) => category.code === code);
}
