import type { ChargeAgainRule } from '../../schemas/charge-again.ts';

type Verdict = ChargeAgainRule['verdict'];

/** Outline and lines of each stamp: the shape alone tells the answer, across a counter, in grey and in print. */
const shapes: Record<Verdict, Shape> = {
  no: {
    box: '0 0 128 128',
    thick: 'M38.5 2h51L126 38.5v51L89.5 126h-51L2 89.5v-51z',
    thin: 'M41.5 9h45L119 41.5v45L86.5 119h-45L9 86.5v-45z',
    lines: [
      { text: '不要', x: 64, y: 58 },
      { text: '再收', x: 64, y: 96 },
    ],
  },
  'after-check': {
    box: '0 0 176 144',
    thick: 'M88 4l84 136H4z',
    thin: 'M88 18l71.5 115h-143z',
    lines: [
      { text: '先', x: 88, y: 88 },
      { text: '查清', x: 88, y: 125 },
    ],
  },
  yes: {
    box: '0 0 128 128',
    thick: 'M126 64a62 62 0 1 1-124 0 62 62 0 1 1 124 0z',
    thin: 'M119 64a55 55 0 1 1-110 0 55 55 0 1 1 110 0z',
    lines: [
      { text: '可以', x: 64, y: 58 },
      { text: '重收', x: 64, y: 96 },
    ],
  },
};

interface Shape {
  box: string;
  thick: string;
  thin: string;
  lines: { text: string; x: number; y: number }[];
}

/** The verdict as a rubber stamp. A drawing only: its word stands beside it for whoever cannot see it. */
export function Stamp({ verdict }: { verdict: Verdict }) {
  const { box, thick, thin, lines } = shapes[verdict];
  return (
    <svg class={`stamp stamp-${verdict}`} viewBox={box} aria-hidden="true">
      <path class="stamp-thick" d={thick} />
      <path class="stamp-thin" d={thin} />
      {lines.map(({ text, x, y }) => (
        <text key={text} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  );
}
