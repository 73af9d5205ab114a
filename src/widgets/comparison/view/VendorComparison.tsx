import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ParamProblems } from '../../shared/ParamProblems.tsx';
import { dataOf } from '../../shared/data-file.ts';
import { useLazyCode } from '../../shared/use-lazy-code.ts';
import type { ComparisonData, VendorData } from '../model/types.ts';
import type { Needs } from '../model/filter.ts';
import { noLink, readVendorIds, type LinkReport } from '../model/vendor-ids.ts';
import { ProvidersPart } from './ProvidersPart.tsx';

/** What the page gives the comparison. */
export interface VendorComparisonProps {
  /** Address of the data file. */
  src: string;
  /** The bench as first drawn; it stands until the code that counts has come. */
  children: ComponentChildren;
}

/** Providers side by side at once; the bench with quotes, findings and weights as soon as it is needed. */
export function VendorComparison({ src, children }: VendorComparisonProps) {
  const data = dataOf(src) as ComparisonData;
  const [chosen, setChosen] = useState<readonly VendorData[]>([]);
  const [needs, setNeeds] = useState<Needs>({});
  const [touched, setTouched] = useState(false);
  const [link, setLink] = useState<LinkReport>(noLink);
  const [today, setToday] = useState(data.builtOn);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const ids = new URLSearchParams(location.search).getAll('v');
    if (ids.length > 0) setChosen(readVendorIds(ids.join(), data.vendors).vendors);
  }, []);
  const loaded = useLazyCode(() => import('./ComparisonForm.tsx'), touched, place);
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
          <loaded.ComparisonForm
            data={data}
            chosen={chosen}
            province={needs.province}
            hasChosen={touched}
            onChoose={setChosen}
            onLink={setLink}
            onToday={setToday}
          />
        ) : (
          children
        )}
      </div>
    </div>
  );
}
