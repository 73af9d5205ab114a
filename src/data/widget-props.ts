import { createHash } from 'node:crypto';
import { getEntry } from 'astro:content';
import { href } from '../site.ts';
import type { MissingRecordChecklistProps } from '../widgets/checklist/MissingRecordChecklist.tsx';
import type { VendorComparisonProps } from '../widgets/comparison/VendorComparison.tsx';
import type { FeeEstimatorProps } from '../widgets/fee-estimator/FeeEstimator.tsx';
import type { LaterWidgetName } from '../widgets/later/mount.ts';
import { writeProps } from '../widgets/later/props-text.ts';
import type { MerchantNumberProps } from '../widgets/merchant-number/MerchantNumber.tsx';
import type { SettlementCalculatorProps } from '../widgets/settlement/SettlementCalculator.tsx';
import { loadChecklist } from './checklist-data.ts';
import { loadComparison } from './comparison-data.ts';
import { contentDay } from './content-day.ts';
import { loadEstimatorData } from './estimator.ts';
import { loadMerchantNumberNames } from './merchant-number.ts';
import { workCalendar } from './work-calendar.ts';

/**
 * Props of every widget. A page is built with them, and `propsFile` hands the same ones to the browser: the first render there
 * must be what the page shows.
 */
export const widgetProps = {
  checklist: async (): Promise<MissingRecordChecklistProps> => ({ data: await loadChecklist() }),
  estimator: async (): Promise<FeeEstimatorProps> => ({
    data: await loadEstimatorData(),
    builtOn: await contentDay(),
    toolPath: href('/tools/fee-estimator/'),
  }),
  comparison: async (): Promise<VendorComparisonProps> => ({ data: await loadComparison() }),
  settlement: async (): Promise<SettlementCalculatorProps> => {
    const cutOff = (await getEntry('triageNumbers', 'cut-off-hour'))?.data.value;
    if (cutOff === undefined) throw new Error('content/triage/numbers.yaml 里没有 cut-off-hour');
    return { calendar: workCalendar(), cutOffHour: cutOff };
  },
  'merchant-number': async (): Promise<MerchantNumberProps> => ({ tables: await loadMerchantNumberNames() }),
} satisfies Record<LaterWidgetName, () => Promise<object>>;

/** The file that hands a widget's props to the browser; named by its content, as the scripts it belongs to are. */
export async function propsFile(name: LaterWidgetName): Promise<{ file: string; text: string }> {
  const text = writeProps(await widgetProps[name]());
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { file: `${name}.${hash}`, text };
}
