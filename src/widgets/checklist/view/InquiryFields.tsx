import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { Field, type FieldProps } from '../../shared/Field.tsx';
import type { InquiryField } from '../model/inquiry.ts';
import type { Inquiry } from '../state/use-inquiry.ts';

type TextField = Pick<FieldProps, 'label' | 'hint' | 'unit' | 'inputMode' | 'type' | 'rows'>;

const texts: [field: InquiryField, look: TextField][] = [
  ['shop', { label: '商户名称', hint: '照签购单上印的写' }],
  ['merchantNumber', { label: '商户编号', hint: '15 位，可能有字母' }],
  ['terminalNumber', { label: '终端编号', hint: '8 位' }],
  ['time', { label: '交易时间', type: 'datetime-local' }],
  ['amount', { label: '交易金额', unit: '元', inputMode: 'decimal' }],
  ['lastFour', { label: '卡号末四位', inputMode: 'numeric', hint: '只要最后 4 位' }],
  ['reference', { label: '参考号', inputMode: 'numeric', hint: '12 位，查账最好用' }],
  ['batch', { label: '批次号', inputMode: 'numeric', hint: '6 位' }],
  ['voucher', { label: '凭证号', inputMode: 'numeric', hint: '6 位' }],
  ['authorization', { label: '授权码', hint: '6 位，可能有字母，也可能没有' }],
  ['order', { label: '订单号', hint: '扫码才有：商户订单号或交易单号' }],
  ['contact', { label: '联系人及电话', hint: '给收单机构回话用' }],
];

/** Longest text of a field; what is on a slip is shorter. */
const longest = 80;
const longestNote = 300;

const effects = [
  { field: 'debited', legend: '顾客是否已被扣款', values: ['是', '否', '顾客正在核对'] },
  { field: 'delivered', legend: '商品或服务是否已交付', values: ['已交付', '未交付'] },
] as const;

/** The inquiry's fields, each checked as it is typed. */
export function InquiryFields({ inquiry }: { inquiry: Inquiry }) {
  const { form, problems, set, leave } = inquiry;
  const text = (field: InquiryField, look: TextField, most: number) => (
    <Field
      key={field}
      id={`inquiry-${field}`}
      {...look}
      value={form[field] ?? ''}
      error={problems[field]?.message}
      maxLength={most}
      onInput={(typed) => {
        set(field, typed.slice(0, most));
      }}
      onBlur={() => {
        leave(field);
      }}
    />
  );
  return (
    <>
      <div class="inquiry-fields">{texts.map(([field, look]) => text(field, look, longest))}</div>
      {effects.map(({ field, legend, values }) => (
        <ChoiceGroup
          key={field}
          name={`inquiry-${field}`}
          legend={legend}
          choices={Object.fromEntries(values.map((value) => [value, value])) as Record<string, string>}
          value={form[field]}
          onChange={(value) => {
            set(field, value);
          }}
        />
      ))}
      {text('note', { label: '补充说明', rows: 3 }, longestNote)}
    </>
  );
}
