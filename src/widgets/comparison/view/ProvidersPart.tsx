import type { ComparisonData, VendorData } from '../model/types.ts';
import { matchVendors, type Needs } from '../model/filter.ts';
import type { RenamedVendor } from '../model/vendor-ids.ts';
import { SideBySide } from './SideBySide.tsx';
import { VendorPicker } from './VendorPicker.tsx';
import { provinces } from '../../../domain/provinces.ts';
import { SelectField } from '../../shared/Select.tsx';
import { formWords, kindWords, settlementWords } from '../model/words.ts';

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
export function ProvidersPart(props: ProvidersPartProps) {
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

const picks: readonly { name: keyof Needs; label: string; options: readonly [string, string][] }[] = [
  { name: 'province', label: '店在哪个省', options: provinces.map((name) => [name, name]) },
  { name: 'kind', label: '哪一类', options: Object.entries(kindWords) },
  { name: 'form', label: '要什么机器', options: Object.entries(formWords) },
  { name: 'settlement', label: '怎么到账', options: Object.entries(settlementWords) },
];

/** What the reader needs: province, kind of provider, product, settlement; each may be left open. */
function NeedsForm({ needs, onChange }: { needs: Needs; onChange: (needs: Needs) => void }) {
  return (
    <div class="comparison-needs">
      {picks.map(({ name, label, options }) => (
        <SelectField
          key={name}
          id={`comparison-${name}`}
          label={label}
          value={needs[name] ?? ''}
          options={[['', '不限'], ...options]}
          onChange={(value) => {
            onChange({ ...needs, [name]: value === '' ? undefined : value });
          }}
        />
      ))}
    </div>
  );
}
