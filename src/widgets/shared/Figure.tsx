/** A computed figure: the machine's value beside the reader's text. */
export interface FigureProps {
  /** Output name that links and tests rely on, e.g. a.month.fee. */
  name: string;
  /** The machine's value: 元 with two decimals, percent with four. */
  value: string;
  /** What the reader sees. */
  text: string;
}

/** Renders `<output name><data value>text</data></output>`. */
export function Figure({ name, value, text }: FigureProps) {
  return (
    <output name={name} aria-live="off">
      <data value={value}>{text}</data>
    </output>
  );
}
