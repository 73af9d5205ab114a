import type { Sheet, SheetBlock, SheetField } from '../../../schemas/sheet.ts';
import { tableRows, type TableRow } from './table.ts';
import { difference, fillWords, isShown, onPaper, type Piece, type SheetForm } from './fill.ts';
import type { PreauthLimits } from '../../../domain/preauth-deadline.ts';

/** A blank as a line of full-width low lines, as long as its room. */
function blankLine(characters: number): string {
  return '＿'.repeat(Math.max(4, Math.round(characters / 2)));
}

/** What a sheet is filled with besides what was typed. */
export interface SheetMatter {
  form: SheetForm;
  rows: readonly TableRow[];
  limits: PreauthLimits;
  chargeAgain: readonly ChargeAgainLine[];
}

/** The sheet as plain text, ready to be sent in a chat. */
export function sheetText(sheet: Pick<Sheet, 'title' | 'fields' | 'body'>, matter: SheetMatter): string {
  const parts = sheet.body
    .filter((block) => isShown(block, matter.form))
    .map((block) => blockText(block, sheet.fields, matter));
  return [sheet.title, ...parts.filter((part) => part !== '')].join('\n\n');
}

function blockText(block: SheetBlock, fields: readonly SheetField[], matter: SheetMatter): string {
  const { form } = matter;
  const words = (text: string) => piecesText(fillWords(text, fields, form));
  if ('heading' in block) return `【${words(block.heading)}】`;
  if ('text' in block) return words(block.text);
  if ('list' in block) return block.list.map((item) => `· ${words(item)}`).join('\n');
  if ('steps' in block) return block.steps.map((item, i) => `${i + 1}. ${words(item)}`).join('\n');
  if ('checks' in block) return block.checks.map((item) => `□ ${words(item)}`).join('\n');
  if ('lines' in block)
    return fields
      .filter(({ id }) => block.lines.includes(id))
      .map((field) => `${field.label}：${onPaper(field, form[field.id]) || blankLine(8)}`)
      .join('\n');
  if ('difference' in block) {
    const { label, of, minus } = block.difference;
    return `${label}：${difference(form[of], form[minus]) ?? blankLine(8)}`;
  }
  if ('sign' in block) return block.sign.map((who) => `${who}：${blankLine(12)}`).join('\n');
  if ('chargeAgain' in block)
    return matter.chargeAgain
      .filter(({ id }) => block.chargeAgain.includes(id))
      .map(({ situation, verdict, then }) => `· ${situation}：${verdict}。${then}`)
      .join('\n');
  return tableRows(block.table, matter.rows, matter.limits)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) =>
      block.table.columns
        .map(({ label }, i) => (cells[i] ? `${label}：${cells[i]}` : ''))
        .filter((cell) => cell !== '')
        .join('，'),
    )
    .join('\n');
}

function piecesText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : blankLine(piece.blank))).join('');
}

/** One situation of the rule on charging again, as a line of a sheet. */
export interface ChargeAgainLine {
  /** Id of the rule. */
  id: string;
  situation: string;
  /** The verdict in words. */
  verdict: string;
  /** What must be seen first, or how to go on. */
  then: string;
}
