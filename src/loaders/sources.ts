import type { Source } from '../schemas/source.ts';

/** What each kind of source is called. */
export const sourceKinds = {
  law: '法律、行政法规或司法解释',
  regulation: '部门规章或规范性文件',
  standard: '标准',
  notice: '通知或公告',
  'official-page': '官方网页',
  technical: '技术资料',
  press: '媒体报道',
  market: '市场报价',
  derived: '本站推算',
} as const satisfies Record<Source['kind'], string>;

/** When a document was issued and took effect, in words; empty if neither is known. */
export function sourceDates({ issuedOn, effectiveFrom }: Pick<Source, 'issuedOn' | 'effectiveFrom'>): string {
  if (issuedOn && issuedOn === effectiveFrom) return `${issuedOn} 发布并施行`;
  return [issuedOn && `${issuedOn} 发布`, effectiveFrom && `${effectiveFrom} 起施行`]
    .filter(Boolean)
    .join('，');
}
