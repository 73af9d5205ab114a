import { z } from 'astro/zod';
import { approximateDay, day, id } from './evidence.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** Official pages that may be linked; every other source is cited by name and number. */
const linkableHosts = [
  'www.pbc.gov.cn',
  'www.ndrc.gov.cn',
  'www.unionpay.com',
  'www.pcac.org.cn',
  'jubao.pcac.org.cn',
  'www.nfcc.com.cn',
  'nfcc.com.cn',
  'pay.weixin.qq.com',
  'opendocs.alipay.com',
  'www.gov.cn',
  'qianjiang.gov.cn',
  'open.unionpay.com',
] as const;

/** An address on one of the official hosts. */
export const officialUrl = z
  .url()
  .refine((url) => (linkableHosts as readonly string[]).includes(new URL(url).host), {
    error: `只能链接到官方域名：${linkableHosts.join('、')}`,
  });

/** A document or body that a fact rests on. */
export const source = z.strictObject({
  /** Also the section id on the sources page. */
  id,
  /** Name of the document as its issuer writes it, without book-title marks. */
  title: z.string().min(2),
  /** Body that issued it. */
  issuer: z.string().min(2),
  /** Document number, e.g. 银发〔2021〕259 号. */
  number: z.string().optional(),
  /** What sort of document it is. */
  kind: z.enum([
    'law',
    'regulation',
    'standard',
    'notice',
    'official-page',
    'technical',
    'press',
    'market',
    'derived',
  ]),
  /** When it was issued, as closely as known. */
  issuedOn: approximateDay.optional(),
  /** When it took effect, as closely as known. */
  effectiveFrom: approximateDay.optional(),
  /** When we last read it. */
  checkedOn: day,
  /** Its official page; press and agents' pages are never linked. */
  url: officialUrl.optional(),
  /** What a reader should know about its weight, in one sentence. */
  note: z.string().optional(),
});

export type Source = z.infer<typeof source>;

/** The rule that a source states is looked for by the source's title and number. */
export function searchSource({ id, data: { title, number } }: SearchedEntry<Source>): Searchable[] {
  return [{ url: `/reference/rules/#${id}`, names: [title, number] }];
}

/** A legal document and what it means to a shop. */
export const rule = z.strictObject({
  /** Section id on the rules page; the same as its source's id. */
  id,
  /** Short name people use, e.g. 259 号文. */
  shortName: z.string().min(2),
  /** What it means to a shop, in one sentence. */
  plain: z.string().min(6),
  /** Facts of this document; ids from `content/facts/`. */
  facts: z.array(id).min(1),
  aliases: z.array(z.string()).default([]),
});

export type Rule = z.infer<typeof rule>;

/** A rule is looked for by its short name; title and number come from its source. */
export function searchRule({ url, data: { shortName, aliases } }: SearchedEntry<Rule>): Searchable[] {
  return [{ url, kind: 'rule', label: shortName, names: [shortName], aliases }];
}
