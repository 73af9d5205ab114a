import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { MerchantNumberTables } from '../../src/domain/merchant-number.ts';
import type { MerchantNumberTable } from '../../src/schemas/merchant-number.ts';

/** The tables as they stand in the content. */
const merchantNumberFile = parse(
  readFileSync('content/merchant-number.yaml', 'utf8'),
) as MerchantNumberTable[];

/** What the parts of a merchant number stand for, as the site knows it. */
export const merchantNumberTables: MerchantNumberTables = {
  acquirers: merchantNumberFile.flatMap((table) =>
    table.part === 'acquirer' ? table.codes.map((code) => ({ ...code, certainty: table.certainty })) : [],
  ),
  regions: merchantNumberFile.flatMap((table) =>
    table.part === 'region' ? table.codes.map((code) => ({ ...code, system: table.system })) : [],
  ),
  lines: merchantNumberFile.flatMap((table) =>
    table.part === 'category' ? [{ title: table.title, categories: table.codes }] : [],
  ),
};
