import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { VendorComparison } from './VendorComparison.tsx';

/** Where the comparison's data lies, and what stands there until it has come. */
export interface ComparisonOpeningProps {
  /** Address of `ComparisonData` as JSON. */
  src: string;
  /** The worked example, and the way to the comparison's own page. */
  children?: ComponentChildren;
}

/** The comparison within a long page: its worked example at once, the whole of it as soon as its data is there. */
export function ComparisonOpening({ src, children }: ComparisonOpeningProps): JSX.Element {
  const [json, setJson] = useState<string>();
  useEffect(() => {
    const asked = new AbortController();
    fetch(src, { signal: asked.signal })
      .then((response) => (response.ok ? response.text() : undefined))
      .then(setJson, () => {
        setJson(undefined);
      });
    return () => {
      asked.abort();
    };
  }, [src]);
  return json === undefined ? <div>{children}</div> : <VendorComparison json={json} />;
}
