import type { JSX } from 'preact';
import { matchVendors, type Needs } from './model/filter.ts';
import type { VendorData } from './model/types.ts';
import { NeedsForm } from './NeedsForm.tsx';
import { SideBySide } from './SideBySide.tsx';
import type { ComparisonView } from './use-comparison.ts';
import { VendorPicker } from './VendorPicker.tsx';

interface ProvidersPartProps {
  vendors: readonly VendorData[];
  view: ComparisonView;
  needs: Needs;
  /** Names of the sources, by id. */
  sources: Readonly<Record<string, string>>;
  sourcesPage: string;
  onNeeds: (needs: Needs) => void;
}

/** What is published about providers: filter, choice, and the chosen ones side by side. */
export function ProvidersPart(props: ProvidersPartProps): JSX.Element {
  const { vendors, view, needs, sources, sourcesPage, onNeeds } = props;
  const { vendors: chosen, renamed, today, choose } = view;
  return (
    <section aria-labelledby="comparison-providers-title">
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
        matches={matchVendors(vendors, needs)}
        province={needs.province}
        chosen={chosen}
        onChange={(next) => {
          choose({ vendors: next });
        }}
      />
      {chosen.length > 0 && (
        <SideBySide
          vendors={chosen}
          province={needs.province}
          sources={sources}
          sourcesPage={sourcesPage}
          today={today}
        />
      )}
    </section>
  );
}
