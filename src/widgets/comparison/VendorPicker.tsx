import type { JSX } from 'preact';
import type { Match } from './model/filter.ts';
import { maxVendors, type VendorData } from './model/types.ts';
import { kindWords, openWords, shortBrand } from './words.ts';

interface VendorPickerProps {
  /** Providers that may fit the reader's needs, in the data's order. */
  matches: readonly Match[];
  province: string | undefined;
  chosen: readonly VendorData[];
  onChange: (chosen: VendorData[]) => void;
}

/** Check boxes, one per provider; what is known against it or not published stands beside its name. */
export function VendorPicker({ matches, province, chosen, onChange }: VendorPickerProps): JSX.Element {
  const full = chosen.length >= maxVendors;
  return (
    <fieldset class="choices comparison-picker">
      <legend>
        选两到四家并排看（按拼音排，先后没有含义；已选 {chosen.length}/{maxVendors}）
      </legend>
      {matches.length === 0 && <p>没有公开资料符合这几条。放宽一条再看。</p>}
      {matches.map(({ vendor, excluded, open }) => {
        const picked = chosen.includes(vendor);
        return (
          <label class={`choice${excluded ? ' excluded' : ''}`} key={vendor.id}>
            <input
              type="checkbox"
              name="v"
              value={vendor.id}
              checked={picked}
              disabled={full && !picked}
              onChange={() => {
                onChange(picked ? chosen.filter((one) => one !== vendor) : [...chosen, vendor]);
              }}
            />
            <span>
              {excluded && <strong class="comparison-warning">刷卡收单不含{province}</strong>}
              {shortBrand(vendor)}
              <small>{[kindWords[vendor.kind], ...open.map((part) => openWords[part])].join(' · ')}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
