import type { JSX } from 'preact';
import type { ComparisonData } from '../model/comparison-data.ts';
import { matchVendors, type Needs } from '../model/filter.ts';
import type { VendorData } from '../model/types.ts';
import type { RenamedVendor } from '../model/vendor-ids.ts';
import { NeedsForm } from './NeedsForm.tsx';
import { SideBySide } from './SideBySide.tsx';
import { VendorPicker } from './VendorPicker.tsx';

interface ProvidersPartProps {
  data: ComparisonData;
  chosen: readonly VendorData[];
  /** Old ids of the link with the firms they stand for now. */
  renamed: readonly RenamedVendor[];
  needs: Needs;
  today: string;
  onChoose: (chosen: readonly VendorData[]) => void;
  onNeeds: (needs: Needs) => void;
}

/** What is published about providers: filter, choice, and the chosen ones side by side. */
export function ProvidersPart(props: ProvidersPartProps): JSX.Element {
  const { data, chosen, renamed, needs, today, onChoose, onNeeds } = props;
  return (
    <section
      class={chosen.length === 0 ? 'comparison-part no-print' : 'comparison-part'}
      aria-labelledby="comparison-providers-title"
    >
      <h3 id="comparison-providers-title">一、看公开资料</h3>
      {renamed.length > 0 && (
        <div class="notice note" role="note">
          {renamed.map(({ from, to }) => (
            <p key={from}>
              链接里的 <code>{from}</code> 是旧代号，现在是<strong>{to.brand}</strong>（<code>{to.id}</code>
              ），已经按新的显示。
            </p>
          ))}
        </div>
      )}
      <NeedsForm needs={needs} onChange={onNeeds} />
      <VendorPicker
        matches={matchVendors(data.vendors, needs, chosen)}
        needs={needs}
        chosen={chosen}
        onChange={onChoose}
      />
      {chosen.length > 0 && (
        <SideBySide
          vendors={chosen}
          province={needs.province}
          sources={data.sources}
          sourcesPage={data.pages.sources}
          today={today}
        />
      )}
    </section>
  );
}
