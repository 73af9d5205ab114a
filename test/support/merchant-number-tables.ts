import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { MerchantNumberTables } from '../../src/domain/merchant-number.ts';
import type { MerchantNumberTable } from '../../src/schemas/merchant-number.ts';

const file = parse(readFileSync('content/merchant-number.yaml', 'utf8')) as MerchantNumberTable[];

/** What the parts of a merchant number stand for, as the site knows it. */
export const merchantNumberTables: MerchantNumberTables = {
  acquirers: file.flatMap((table) =>
    table.part === 'acquirer' ? table.codes.map((code) => ({ ...code, certainty: table.certainty })) : [],
  ),
  regions: file.flatMap((table) =>
    table.part === 'region' ? table.codes.map((code) => ({ ...code, system: table.system })) : [],
  ),
  lines: file.flatMap((table) =>
    table.part === 'category' ? [{ title: table.title, categories: table.codes }] : [],
  ),
};
