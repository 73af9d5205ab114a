import type { ParamProblem } from '../../shared/param-problem.ts';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { reportRows, reportText } from '../model/report.ts';
import type { Results } from '../../quotes/model/results.ts';
import { ShareQuotes } from '../../quotes/view/ShareQuotes.tsx';

/** What may be taken away from a result. */
export interface ShareProps {
  results: Results;
  /** What fields hold that was not understood. */
  unread: readonly ParamProblem[];
  data: EstimatorData;
  link: () => string;
  onReset: () => void;
}

/** Link, text, print, spreadsheet, QR code. */
export function Share({ results, unread, data, link, onReset }: ShareProps) {
  const report = () => ({ results, unread, fields: data.fields, caps: data.caps, link: link() });
  return (
    <ShareQuotes
      name={`POS费用单-${results.day}`}
      rows={() => reportRows(report())}
      text={() => reportText(report())}
      link={link}
      onReset={onReset}
    />
  );
}
