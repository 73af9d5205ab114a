import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ParamProblems } from '../shared/ParamProblems.tsx';
import { useLater } from '../shared/use-later.ts';
import type { ComparisonData } from './comparison-data.ts';
import { giveAgain, readGiven, type GivenField } from './given-fields.ts';
import type { Needs } from './model/filter.ts';
import type { VendorData } from './model/types.ts';
import { ProvidersPart } from './ProvidersPart.tsx';
import { noLink, type LinkReport } from './link-report.ts';

/** What the page gives the comparison. */
export interface VendorComparisonProps {
  /** `ComparisonData` as JSON: one string is far smaller in the page than structured props. */
  json: string;
  /** The bench as first drawn; it stands until the code that counts has come. */
  children?: ComponentChildren;
}

/** Providers side by side at once; the bench with quotes, findings and weights as soon as it is needed. */
export function VendorComparison({ json, children }: VendorComparisonProps): JSX.Element {
  const data = useMemo(() => JSON.parse(json) as ComparisonData, [json]);
  const [chosen, setChosen] = useState<readonly VendorData[]>([]);
  const [needs, setNeeds] = useState<Needs>({});
  const [touched, setTouched] = useState(false);
  const [link, setLink] = useState<LinkReport>(noLink);
  const [today, setToday] = useState(data.builtOn);
  const whole = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const inBuiltBench = useRef<GivenField[]>([]);
  const loaded = useLater(
    async () => {
      const bench = await import('./Bench.tsx');
      if (place.current) inBuiltBench.current = readGiven(place.current);
      return bench;
    },
    touched,
    () => place.current,
  );
  useEffect(() => {
    // Only a built page has stood open to the reader before.
    if (whole.current && children) void giveAgain(whole.current, readGiven(whole.current));
  }, []);
  useEffect(() => {
    if (loaded && place.current) void giveAgain(place.current, inBuiltBench.current);
  }, [loaded]);
  return (
    <div class="comparison fee-estimator" ref={whole}>
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
            touched={touched}
            onChoose={setChosen}
            onTouch={setTouched}
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
