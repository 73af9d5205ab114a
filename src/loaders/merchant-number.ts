import type { MerchantNumberTables } from '../domain/merchant-number.ts';
import type { MerchantNumberTable } from '../schemas/merchant-number.ts';
import { loadInFileOrder } from './file-order.ts';

/** The tables of one part of a merchant number, in the order of the file. */
export async function loadMerchantNumberTables<P extends MerchantNumberTable['part']>(
  part: P,
): Promise<Extract<MerchantNumberTable, { part: P }>[]> {
  const tables = await loadInFileOrder('merchantNumber');
  return tables.filter((table): table is Extract<MerchantNumberTable, { part: P }> => table.part === part);
}

/** All tables in the form that the reader of merchant numbers takes. */
export async function loadMerchantNumberNames(): Promise<MerchantNumberTables> {
  const [acquirers, regions, categories] = await Promise.all([
    loadMerchantNumberTables('acquirer'),
    loadMerchantNumberTables('region'),
    loadMerchantNumberTables('category'),
  ]);
  return {
    acquirers: acquirers.flatMap(({ codes, certainty }) => codes.map((code) => ({ ...code, certainty }))),
    regions: regions.flatMap(({ codes, system }) => codes.map((code) => ({ ...code, system }))),
    lines: categories.map(({ title, codes }) => ({ title, categories: codes })),
  };
}
