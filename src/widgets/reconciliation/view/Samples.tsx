import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import type { Given } from '../state/settings.ts';
import { sides, type Side } from '../model/types.ts';

/** Two made-up lists to try. */
export interface Sample {
  title: string;
  /** Name and address of the file of each side. */
  files: Record<Side, { name: string; address: string }>;
  settings: Given;
}

/** Loads a pair of made-up lists as if the reader had chosen them. */
export function Samples({
  samples,
  onLoad,
}: {
  samples: readonly Sample[];
  onLoad: (sample: Sample, files: Record<Side, readonly File[]>) => void;
}) {
  const [failed, setFailed] = useState(false);
  const load = async (sample: Sample) => {
    try {
      const [ours, theirs] = await Promise.all(sides.map((side) => fetched(sample.files[side])));
      if (ours && theirs) onLoad(sample, { ours: [ours], theirs: [theirs] });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="rec-samples">
      <p>手边没有文件？用示例试一试，里面的店和号码都是编的。</p>
      <div class="button-row">
        {samples.map((sample) => (
          <Button key={sample.title} onClick={() => void load(sample)}>
            {sample.title}
          </Button>
        ))}
      </div>
      <span role="status">{failed ? '没连上网，示例没取到，网通了再按一次' : ''}</span>
    </div>
  );
}

/** @throws Error if the file cannot be had */
async function fetched({ name, address }: { name: string; address: string }): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return new File([await response.blob()], name);
}
