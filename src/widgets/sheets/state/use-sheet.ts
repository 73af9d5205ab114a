import { useEffect, useState } from 'preact/hooks';
import type { FieldProblem } from '../../../domain/slip-fields.ts';
import type { Sheet, SheetField } from '../../../schemas/sheet.ts';
import { readShopDetails, saveShopDetails } from '../../shared/shop-details.ts';
import { useRefusal } from '../../shared/use-refusal.ts';
import { checkSheetField, longestText } from '../model/check.ts';
import type { SheetForm } from '../model/fill.ts';
import type { TableRow } from '../model/table.ts';

/** A sheet as it is filled in. */
export interface SheetState {
  form: SheetForm;
  /** The fields that are in order: what goes on the paper. */
  usable: SheetForm;
  rows: readonly TableRow[];
  problems: Readonly<Record<string, FieldProblem | undefined>>;
  set: (field: SheetField, text: string) => void;
  /** The reader goes on to another field. */
  leave: (field: SheetField) => void;
  setCell: (row: number, column: string, text: string) => void;
  /** Keeps the shop's own details on this device. @returns whether the browser allows it */
  keepShop: () => boolean;
  /** Empties the sheet and forgets what was kept. */
  clear: () => void;
}

/** The state of one sheet; what was kept of the shop is filled in after the first drawing. */
export function useSheet({ fields }: Pick<Sheet, 'fields'>): SheetState {
  const [form, setForm] = useState<SheetForm>({});
  const [rows, setRows] = useState<readonly TableRow[]>([]);
  const [problems, setProblems] = useState<SheetState['problems']>({});
  const refusal = useRefusal();
  const keptFields = fields.filter(({ kept }) => kept);

  useEffect(() => {
    const details = readShopDetails();
    const known = keptFields
      .map((field) => [field.id, details[field.id] ?? '', field.kind] as const)
      .filter(([, text, kind]) => text !== '' && !checkSheetField(kind, text));
    setForm((typed) => ({ ...Object.fromEntries(known.map(([id, text]) => [id, text])), ...typed }));
  }, []);

  const usable = Object.fromEntries(
    fields
      .filter(({ id, kind }) => !checkSheetField(kind, form[id] ?? ''))
      .map(({ id }) => [id, form[id] ?? '']),
  );
  return {
    form,
    usable,
    rows,
    problems,
    set: ({ id, kind }, typed) => {
      const text = typed.slice(0, longestText(kind));
      const problem = checkSheetField(kind, text);
      const secret = problem?.kind === 'secret';
      const refused = refusal(id, text, secret);
      // While one types, only what must not be kept is spoken of; the rest waits until the field is left.
      setProblems((before) => ({ ...before, [id]: refused ? (secret ? problem : before[id]) : undefined }));
      setForm((before) => ({ ...before, [id]: refused ? '' : text }));
    },
    leave: ({ id, kind }) => {
      const text = form[id] ?? '';
      if (text !== '') setProblems((before) => ({ ...before, [id]: checkSheetField(kind, text) }));
    },
    setCell: (row, column, text) => {
      const secret = checkSheetField('text', text) !== undefined;
      const kept = refusal(`${row}.${column}`, text, secret) ? '' : text.slice(0, longestText('text'));
      setRows((before) => {
        const next = [...before];
        next[row] = { ...before[row], [column]: kept };
        return next;
      });
    },
    keepShop: () => {
      const typed = keptFields.map(({ id }) => [id, usable[id] ?? ''] as const);
      const known = Object.fromEntries(typed.filter(([, text]) => text !== ''));
      return saveShopDetails({ ...readShopDetails(), ...known });
    },
    clear: () => {
      saveShopDetails(undefined);
      setForm({});
      setRows([]);
      setProblems({});
    },
  };
}
