import { href } from '../site.ts';
import type { ComparisonData } from '../widgets/comparison/model/types.ts';
import { contentDay } from './content-day.ts';
import { loadCriteria } from './criteria.ts';
import { loadEstimatorData } from './estimator.ts';
import { loadSourceTitles, loadVendors } from './vendors.ts';

/** Everything that the comparison is handed by its page. */
export async function loadComparison(): Promise<ComparisonData> {
  const [vendors, criteria, estimator] = await Promise.all([
    loadVendors(),
    loadCriteria(),
    loadEstimatorData(),
  ]);
  return {
    vendors,
    criteria,
    sources: await loadSourceTitles(vendors),
    estimator,
    builtOn: await contentDay(),
    pages: { sources: href('/reference/sources/'), tool: href('/tools/vendor-comparison/') },
  };
}
