import type { ParamProblem } from '../../shared/param-problem.ts';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { ShareQuotes } from '../../quotes/view/ShareQuotes.tsx';
import type { Comparison } from '../model/model.ts';
import type { CriterionData } from '../model/types.ts';
import { sheetRows, sheetText } from '../model/sheet-rows.ts';

interface SharePartProps {
  comparison: Comparison;
  criteria: readonly CriterionData[];
  /** What fields hold that was not understood. */
  unread: readonly ParamProblem[];
  /** Words of a quote's fields. */
  fields: EstimatorData['fields'];
  /** Full address of the present state, without findings; called on click. */
  link: () => string;
  onReset: () => void;
}

/** What may be done with the quote sheet. Findings go into the table and the text, never into the link. */
export function SharePart(props: SharePartProps) {
  const { comparison, criteria, unread, fields, link, onReset } = props;
  const report = () => ({ unread, fields, link: link() });
  return (
    <ShareQuotes
      name={`POS比价单-${comparison.results.day}`}
      rows={() => sheetRows(comparison, criteria, report())}
      text={() => sheetText(comparison, criteria, report())}
      link={link}
      onReset={onReset}
    />
  );
}
