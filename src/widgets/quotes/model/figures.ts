import { toFen } from '../../../domain/tariff/break-even.ts';
import type { Results } from './results.ts';
import { money, slipRows, type Cell } from './slip-rows.ts';
import { cheapest } from './cheapest.ts';
import { pairsOf } from './verdict.ts';

/** One output of the estimator: its name, what it is, and its figure. */
interface NamedFigure extends Cell {
  name: string;
  label: string;
}

/** Every output of a state, by the names that links and tests rely on. */
export function figuresOf(results: Results): NamedFigure[] {
  const { quotes } = results;
  const best = cheapest(results);
  return [
    ...quotes.flatMap((quote) =>
      slipRows(results).flatMap(({ output, label, cell }) => {
        const figure = cell(quote, results);
        return figure ? [{ name: `${quote.prefix}.${output}`, label: label(results), ...figure }] : [];
      }),
    ),
    ...(best ? [{ name: 'best', label: '最省', value: best.prefix, text: best.label }] : []),
    ...pairsOf(results).flatMap(({ first, second, meet }) =>
      meet
        ? [
            {
              name: `break-even.${first.prefix}.${second.prefix}`,
              label: '每月收多少时一样贵',
              ...money(toFen(meet.amount)),
            },
          ]
        : [],
    ),
  ];
}
