import {
  categoryFit,
  type MerchantNumberReading,
  type MerchantNumberTables,
} from '../../../domain/merchant-number.ts';
import { fitWords } from '../model/words.ts';

/** A number that could be read, and what the shop says it sells. */
export interface ReadingProps {
  reading: Extract<MerchantNumberReading, { kind: 'read' }>;
  /** Category code chosen by the reader; empty if none. */
  sells: string;
  tables: MerchantNumberTables;
}

const unlisted = '表里没有，问收单机构';

/** The four parts of the number, and a warning where the category does not fit. */
export function Reading({ reading, sells, tables }: ReadingProps) {
  const { acquirer, region, category, sequence } = reading;
  const fit = categoryFit(category.code, sells, tables);
  const parts = [
    {
      code: acquirer.code,
      what: '收单机构',
      name:
        acquirer.name && acquirer.certainty === 'historic' ? `${acquirer.name}（历史对应）` : acquirer.name,
    },
    {
      code: region.code,
      what: '地区',
      name:
        region.name && region.system === 'administrative' ? `${region.name}（行政区划代码）` : region.name,
    },
    { code: category.code, what: '商户类别', name: category.name },
    { code: sequence, what: '顺序号', name: '收单机构自己编' },
  ];
  return (
    <div class="slip">
      <p class="slip-title">读出来是</p>
      <dl>
        {parts.map(({ code, what, name }) => (
          <div key={what}>
            <dt>
              <b>{code}</b> {what}
            </dt>
            <dd>{name ?? unlisted}</dd>
          </div>
        ))}
      </dl>
      {fit !== 'unknown' && (
        <div class={fit === 'differs' ? 'notice caution' : 'notice'}>
          {fit === 'differs' && <p class="notice-title">和你卖的对不上</p>}
          <p>{fitWords[fit]}</p>
        </div>
      )}
      <p class="field-hint">
        仅供参考：按常见结构拆开，不是每个号都这样编。哪一家、什么行业，以收单机构的答复为准。
      </p>
    </div>
  );
}
