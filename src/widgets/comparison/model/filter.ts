import type { Form, Kind, PayoutOption, VendorData } from './types.ts';

/** What the reader needs; an absent part does not matter to the reader. */
export interface Needs {
  kind?: Kind;
  /** Short name of the province, e.g. 河南. */
  province?: string;
  form?: Form;
  settlement?: PayoutOption;
}

/** A part of the needs on which nothing is published about a provider. */
export type Open = 'province' | 'form' | 'settlement';

/** How a provider stands to the reader's needs. */
export interface Match {
  vendor: VendorData;
  /** Its licence excludes the reader's province; said before anything else. */
  excluded: boolean;
  /** Needs of which it is not published whether it meets them. */
  open: Open[];
  /** What is published about it does not name what the reader needs; it stands here only because it was chosen before. */
  unlisted: boolean;
}

/**
 * Providers that may fit. One whose data does not list what is needed is left out; one of which it is not published stays and
 * says so; one whose licence excludes the province stays, marked. The order is the data's.
 *
 * @param chosen providers that stay, marked, even where they do not fit, so that the reader can put them away
 */
export function matchVendors(
  vendors: readonly VendorData[],
  needs: Needs,
  chosen: readonly VendorData[] = [],
): Match[] {
  return vendors.flatMap((vendor) => {
    const form = holds(needs.form, vendor.forms?.value);
    const settlement = holds(needs.settlement, vendor.settlement?.value);
    const otherKind = needs.kind !== undefined && needs.kind !== vendor.kind;
    const unlisted = otherKind || form === false || settlement === false;
    if (unlisted && !chosen.includes(vendor)) return [];
    const open: Open[] = [];
    if (needs.province !== undefined && !vendor.region) open.push('province');
    if (form === undefined) open.push('form');
    if (settlement === undefined) open.push('settlement');
    return [{ vendor, excluded: excludesProvince(vendor, needs.province), open, unlisted }];
  });
}

/** Whether a provider's licence is known to leave the province out. */
export function excludesProvince(vendor: VendorData, province: string | undefined): boolean {
  return province !== undefined && vendor.region?.value.excludes.includes(province) === true;
}

/** `undefined` = not published; a need the reader does not have always holds. */
function holds<T>(need: T | undefined, offered: readonly T[] | undefined): boolean | undefined {
  return need === undefined ? true : offered?.includes(need);
}
