import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ParamProblems } from '../shared/ParamProblems.tsx';
import { useLater } from '../shared/use-later.ts';
import type { ComparisonData } from './comparison-data.ts';
import type { Needs } from './model/filter.ts';
import type { VendorData } from './model/types.ts';
import { readVendorIds } from './model/vendor-ids.ts';
import { ProvidersPart } from './ProvidersPart.tsx';
import { noLink, type LinkReport } from './link-report.ts';

/** What the page gives the comparison. */
export interface VendorComparisonProps {
  data: ComparisonData;
  /** The bench as first drawn; it stands until the code that counts has come. Without it, a way to the comparison's own page. */
  children?: ComponentChildren;
}

/** Providers side by side at once; the bench with quotes, findings and weights as soon as it is needed. */
export function VendorComparison({ data, children }: VendorComparisonProps): JSX.Element {
  const [chosen, setChosen] = useState<readonly VendorData[]>([]);
  const [needs, setNeeds] = useState<Needs>({});
  const [touched, setTouched] = useState(false);
  const [link, setLink] = useState<LinkReport>(noLink);
  const [today, setToday] = useState(data.builtOn);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ids = new URLSearchParams(location.search).getAll('v');
    if (ids.length > 0) setChosen(readVendorIds(ids.join(), data.vendors).vendors);
  }, []);
  const loaded = useLater(() => import('./Bench.tsx'), touched, place);
  return (
    <div class="comparison fee-estimator">
      <ParamProblems problems={link.problems} />
      <ProvidersPart
        data={data}
        chosen={chosen}
        renamed={link.renamed}
        needs={needs}
        today={today}
        onNeeds={setNeeds}
        onChoose={(next) => {
          setChosen(next);
          setTouched(true);
        }}
      />
      <div ref={place}>
        {loaded ? (
          <loaded.Bench
            data={data}
            chosen={chosen}
            province={needs.province}
            onChoose={setChosen}
            onLink={setLink}
            onToday={setToday}
          />
        ) : (
          (children ?? (
            <>
              <p>选上一家，填报价、打分和比价单就在下面出来。</p>
              <a class="button primary" href={data.pages.tool}>
                去填我的报价
              </a>
            </>
          ))
        )}
      </div>
    </div>
  );
}
