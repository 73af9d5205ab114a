import type { Match, Needs } from '../model/filter.ts';
import { maxVendors, type VendorData } from '../model/types.ts';
import { kindLabel, openWords, shortBrand, unlistedWord } from '../model/words.ts';

interface VendorPickerProps {
  /** Providers that may fit the reader's needs, and those chosen before, in the data's order. */
  matches: readonly Match[];
  needs: Needs;
  chosen: readonly VendorData[];
  onChange: (chosen: VendorData[]) => void;
}

/** Check boxes, one per provider; what is known against it or not published stands beside its name. */
export function VendorPicker({ matches, needs, chosen, onChange }: VendorPickerProps) {
  const full = chosen.length >= maxVendors;
  return (
    <fieldset class="choices comparison-picker">
      <legend>
        选两到四家并排看（按拼音排，先后没有含义；已选 {chosen.length}/{maxVendors}）
      </legend>
      {(needs.form ?? needs.settlement) && (
        <p class="field-hint">公开资料里没写有的，这里先不列。没写不等于没有，以对方的书面答复为准。</p>
      )}
      {matches.length === 0 && <p>没有公开资料符合这几条。放宽一条再看。</p>}
      {matches.map(({ vendor, excluded, open, unlisted }) => {
        const picked = chosen.includes(vendor);
        return (
          <label class={`choice${excluded ? ' excluded' : ''}`} key={vendor.id}>
            <input
              type="checkbox"
              name="v"
              value={vendor.id}
              checked={picked}
              disabled={full && !picked}
              onChange={({ currentTarget }) => {
                const others = chosen.filter((one) => one !== vendor);
                onChange(currentTarget.checked ? [...others, vendor] : others);
              }}
            />
            <span>
              {excluded && <strong class="comparison-warning">刷卡收单不含{needs.province}</strong>}
              {shortBrand(vendor)}
              <small>
                {[
                  kindLabel(vendor),
                  ...(unlisted ? [unlistedWord] : []),
                  ...open.map((part) => openWords[part]),
                ].join(' · ')}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
