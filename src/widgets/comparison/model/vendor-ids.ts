import { listedIds, type ParamProblem } from '../../shared/param-problem.ts';
import { shortBrand } from './words.ts';
import { maxVendors, type VendorData } from './types.ts';

/** Characters of a list that are read: more than any four ids need. */
const longestList = 500;

/** An old id in a link and the provider it stands for now. */
export interface RenamedVendor {
  from: string;
  to: VendorData;
}

/** What has to be said about the link that led here: what could not be used, and old provider ids. */
export interface LinkReport {
  problems: readonly ParamProblem[];
  renamed: readonly RenamedVendor[];
}

/** There was nothing to say. */
export const noLink: LinkReport = { problems: [], renamed: [] };

/** What a list of provider ids gives. */
interface VendorChoice {
  vendors: VendorData[];
  renamed: RenamedVendor[];
  problems: ParamProblem[];
}

/**
 * Reads provider ids of a link: old ids lead to the successor, unknown ones, those after the fourth and what goes
 * beyond the longest list are named.
 *
 * @param text comma-separated ids
 */
export function readVendorIds(text: string, all: readonly VendorData[]): VendorChoice {
  const choice: VendorChoice = { vendors: [], renamed: [], problems: [] };
  for (const id of new Set(listedIds(text.slice(0, longestList)))) {
    const vendor = all.find((one) => one.id === id);
    const successor = vendor ?? all.find(({ formerIds }) => formerIds.includes(id));
    if (!successor) {
      choice.problems.push({ key: 'v', value: id, message: '没有代号是这个的服务商' });
      continue;
    }
    if (!vendor) choice.renamed.push({ from: id, to: successor });
    if (choice.vendors.includes(successor)) continue;
    if (choice.vendors.length < maxVendors) choice.vendors.push(successor);
    else
      choice.problems.push({ key: 'v', value: id, message: `最多并排 ${maxVendors} 家，这一家没有放进来` });
  }
  const rest = text.slice(longestList);
  if (rest.trim() !== '')
    choice.problems.push({ key: 'v', value: rest, message: `太长，只读前 ${longestList} 个字符` });
  return choice;
}

/**
 * The provider an offer is from, told by its name: 「拉卡拉（小张报的）」 → 拉卡拉, 「嘉联」 → 嘉联支付, any 银行 → the banks. The
 * longest name that stands in it counts; `undefined` if none does.
 */
export function vendorNamed(name: string, all: readonly VendorData[]): VendorData | undefined {
  return all
    .map((vendor) => ({ vendor, word: shortName(vendor) }))
    .filter(({ word }) => name.includes(word))
    .sort((a, b) => b.word.length - a.word.length)[0]?.vendor;
}

function shortName(vendor: VendorData): string {
  return vendor.kind === 'bank' ? '银行' : shortBrand(vendor).replace(/支付$/, '');
}
