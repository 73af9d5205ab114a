import type { ComponentChildren, JSX } from 'preact';
import type { Sheet, SheetBlock, SheetField } from '../../../schemas/sheet.ts';
import { blankFor, difference, fillWords, isShown, onPaper, type Piece } from '../model/fill.ts';
import type { SheetMatter } from '../model/text.ts';
import { SheetTableBlock } from './SheetTable.tsx';

export interface SheetPaperProps {
  /** Id of the sheet, unique on the page. */
  id: string;
  sheet: Pick<Sheet, 'title' | 'fields' | 'body'>;
  matter: SheetMatter;
  /** Takes what is typed into the table; without it the table is only shown. */
  setCell?: ((row: number, column: string, text: string) => void) | undefined;
}

/** The sheet as it is printed: what was typed stands in its place, the rest is room to write. */
export function SheetPaper({ id, sheet, matter, setCell }: SheetPaperProps) {
  return (
    <div class="takeaway-paper">
      <p class="takeaway-title">{sheet.title}</p>
      {sheet.body
        .filter((block) => isShown(block, matter.form))
        .map((block, i) => (
          <Block key={i} id={id} block={block} fields={sheet.fields} matter={matter} setCell={setCell} />
        ))}
    </div>
  );
}

interface BlockProps extends Pick<SheetPaperProps, 'id' | 'matter' | 'setCell'> {
  block: SheetBlock;
  fields: readonly SheetField[];
}

function Block({ id, block, fields, matter, setCell }: BlockProps) {
  const words = (text: string) => <Words pieces={fillWords(text, fields, matter.form)} />;
  if ('heading' in block) return <p class="takeaway-heading">{words(block.heading)}</p>;
  if ('text' in block) return <p>{words(block.text)}</p>;
  if ('list' in block) return <ul>{items(block.list, words)}</ul>;
  if ('steps' in block) return <ol>{items(block.steps, words)}</ol>;
  if ('checks' in block) return <ul class="takeaway-checks">{items(block.checks, words)}</ul>;
  if ('lines' in block)
    return (
      <dl class="takeaway-lines">
        {fields
          .filter((field) => block.lines.includes(field.id))
          .map((field) => (
            <Line key={field.id} label={field.label}>
              <Words pieces={[onPaper(field, matter.form[field.id]) || blankFor(field)]} />
            </Line>
          ))}
      </dl>
    );
  if ('difference' in block) {
    const { label, of, minus } = block.difference;
    return (
      <dl class="takeaway-lines">
        <Line label={label}>
          <Words pieces={[difference(matter.form[of], matter.form[minus]) ?? { blank: 8 }]} />
        </Line>
      </dl>
    );
  }
  if ('sign' in block)
    return (
      <dl class="takeaway-lines takeaway-sign">
        {block.sign.map((who) => (
          <Line key={who} label={who}>
            <Words pieces={[{ blank: 12 }]} />
          </Line>
        ))}
      </dl>
    );
  if ('chargeAgain' in block)
    return (
      <dl class="takeaway-rule">
        {matter.chargeAgain
          .filter((rule) => block.chargeAgain.includes(rule.id))
          .map((rule) => (
            <Line key={rule.id} label={rule.situation}>
              <strong>{rule.verdict}</strong>。{rule.then}
            </Line>
          ))}
      </dl>
    );
  return <SheetTableBlock id={id} table={block.table} matter={matter} setCell={setCell} />;
}

function items(texts: readonly string[], words: (text: string) => JSX.Element): JSX.Element[] {
  return texts.map((text) => <li key={text}>{words(text)}</li>);
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Words with the places filled in; an open place is a line to write on, of as many characters as it needs. */
function Words({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, i) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span
            key={i}
            class="takeaway-blank"
            data-room={piece.blank > 20 ? 'wide' : piece.blank > 9 ? 'mid' : 'short'}
          >
            <span class="visually-hidden">（待填）</span>
          </span>
        ),
      )}
    </>
  );
}
