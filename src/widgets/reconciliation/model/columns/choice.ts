import type { ColumnOption, Role } from '../types.ts';
import type { Header } from './header.ts';
import type { RoleColumns } from './guess.ts';

/** Between the columns of a pair in an option's value. */
const and = '\t';

/** Names each column of a table so that the same layout gives the same names. */
export function columnKeys({ texts }: Header): string[] {
  const seen = new Map<string, number>();
  return texts.map((text, i) => {
    if (text === '') return `@${i + 1}`;
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text}#${times}`;
  });
}

/** What is chosen, as an option's value; `''` for none. */
export function choiceValue(keys: readonly string[], columns: readonly number[] | undefined): string {
  return (columns ?? []).map((i) => keys[i] ?? '').join(and);
}

/** Columns that an option's value means in a table; `undefined` if the table does not have them. */
export function chosenColumns(keys: readonly string[], value: string): readonly number[] | undefined {
  if (value === '') return [];
  const found = value.split(and).map((key) => keys.indexOf(key));
  return found.includes(-1) ? undefined : found;
}

/** All columns of a table, and the pairs that were guessed, as options. */
export function columnOptions(header: Header, guessed: RoleColumns): ColumnOption[] {
  const keys = columnKeys(header);
  const text = (i: number) =>
    header.texts[i] || `第 ${i + 1} 列${header.plain[i] ? `（${header.plain[i]}）` : ''}`;
  const roles = Object.keys(guessed) as Role[];
  const pairs = roles.map((role) => guessed[role] ?? []).filter((columns) => columns.length > 1);
  return [
    ...keys.map((value, i) => ({ value, text: text(i) })),
    ...pairs.map((columns) => ({
      value: choiceValue(keys, columns),
      text: columns.map(text).join(' + '),
    })),
  ];
}
