/** A one-line label in a drawing, centred on `x`, its baseline at `y`. */
interface PlacedLabel {
  text: string;
  x: number;
  y: number;
}

const lineHeight = 14;
const above = -8;
const below = 17;
const middleAboveBaseline = 4;

/** Of the mark at a point, in the drawing's units. */
export const radius = 4;

/**
 * Places a label at each point, above it or below it, so that no two cover each other and none covers a point: where both
 * places are taken it moves on by a line. None leaves the box at its left or right.
 *
 * @param points places of the marks with their labels, in the drawing's units
 * @param sides left and right end of the box
 */
export function placeLabels(points: readonly PlacedLabel[], sides: readonly [number, number]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { text, x, y } of [...points].sort((one, other) => one.x - other.x)) {
    const half = widthOf(text) / 2;
    const label = { text, x: Math.min(Math.max(x, sides[0] + half), sides[1] - half), y: y + above };
    const taken = () =>
      placed.some((other) => cover(label, other)) || points.some((mark) => hides(label, mark));
    for (let line = 0; taken(); line += 1) {
      const shift = Math.ceil(line / 2) * lineHeight;
      label.y = y + (line % 2 === 0 ? below + shift : above - shift);
    }
    placed.push(label);
  }
  return placed;
}

function cover(one: PlacedLabel, other: PlacedLabel): boolean {
  const apart = (widthOf(one.text) + widthOf(other.text)) / 2 + 2;
  return Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < lineHeight;
}

function hides(label: PlacedLabel, mark: PlacedLabel): boolean {
  const middle = label.y - middleAboveBaseline;
  return (
    Math.abs(label.x - mark.x) < widthOf(label.text) / 2 + radius && Math.abs(middle - mark.y) < radius + 3
  );
}

/** Width of 11 px text: Chinese signs are square, others take about two thirds. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 11 : 7), 0);
}
