import { at, atLine, type ContentRule, type Problem } from './content-set.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { RawEntry } from '../loaders/content-files.ts';

/** A way of writing that would make one word mean two things, and what to write instead. */
interface Term {
  wrong: RegExp;
  instead: string;
}

/** One word for one thing; what readers may type is free, so aliases are not looked at. */
export const terms: readonly Term[] = [
  { wrong: /(?<!商户)后台/, instead: '商户后台（商户自己的网页、App）或收单机构系统（对方的主机）' },
  { wrong: /(?<!签购单（)(?<!热敏)小票/, instead: '签购单；本页头一次可以写「签购单（小票）」' },
  { wrong: /(?<!预授权|不能)完成/, instead: '预授权完成' },
  { wrong: /打款人|付款方(?!式)/, instead: '打款方（给你打结算款的）' },
  { wrong: /未决说明/, instead: '待查说明' },
  { wrong: /申请调单|查询、调单|提调单/, instead: '查询（商户提的）；调单是商户收到的' },
  { wrong: /笔均|展业(?!务)/, instead: '平均每笔；做业务' },
  {
    wrong: /(?<!聚合)(?<!外包)(?<!品牌与)服务商(?!对比)/,
    instead: '收单机构、代理商、聚合服务商，写清是哪一种',
  },
  { wrong: /＝/, instead: '=' },
  { wrong: /(?<![\d.,\-:/a-zA-Z#])[1-9]\d{3,}(?=\s?(?:元|笔|块))/, instead: '千位逗号：1,000 元' },
  { wrong: /\d{4}-\d{2}-\d{2}(?=[\u4e00-\u9fff])/, instead: '日期和汉字之间空一格' },
];

/** Where 服务商 is the name for whoever one may choose: the comparison and the way into its guide. */
const namesProviders = ['tools/vendor-comparison.mdx', 'guides/choose-provider/index.mdx', 'criteria.yaml'];

/** Collections whose words are names, typed words or quotations of titles. */
const unchecked: CollectionName[] = ['sources', 'synonyms', 'redirects', 'vendors'];

/** The words of an editor use each term for one thing. */
export const termsRule: ContentRule = (content) =>
  (Object.keys(content) as CollectionName[])
    .filter((name) => !unchecked.includes(name))
    .flatMap((name) => content[name].flatMap(wrongTerms));

function wrongTerms(entry: RawEntry): Problem[] {
  const body = (entry.body ?? '').split('\n').map((text, i) => ({
    place: atLine(entry, i),
    text,
  }));
  const data = texts(entry.data).map(({ path, text }) => ({ place: at(entry, path), text }));
  return [...data, ...body].flatMap(({ place, text }) =>
    terms
      .filter(({ wrong }) => wrong.test(text))
      .filter(({ wrong }) => !(wrong.source.includes('服务商') && namesProviders.includes(entry.file)))
      .map(({ wrong, instead }) => ({
        ...place,
        message: `「${wrong.exec(text)?.[0] ?? ''}」请写成：${instead}`,
      })),
  );
}

/** Every text in an entry but the words that readers type, and the entry's own ids. */
function texts(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'aliases' || key === 'url' ? [] : texts(value, [...path, key]),
  );
}
