/** Pages that a query asks for by its form, whatever else it says, and how much that counts. */
const intents: { form: RegExp; pages: string[]; weight: number }[] = [
  { form: /电话|客服|热线|投诉|举报|打给谁/, pages: ['/reference/contacts/'], weight: 1.3 },
  { form: /\d+\s*号|银发|发改|国务院|条例|办法|规定|法$/, pages: ['/reference/rules/'], weight: 1.5 },
  {
    form: /应答码|返回码|响应码|错误码|错误代码|代码|报错/,
    pages: ['/reference/response-codes/'],
    weight: 1.3,
  },
  { form: /^(?:\d{2}|a[0-7])\s+\p{Script=Han}{2}/iu, pages: ['/reference/response-codes/'], weight: 1.3 },
  { form: /什么意思|什么叫|什么是|啥意思|是谁/, pages: ['/reference/glossary/'], weight: 1.15 },
];

/**
 * How much a page gains because the query has the form of what it holds.
 *
 * @param query in simplified characters
 */
export function intentWeight(page: string, query: string): number {
  return intents.reduce(
    (weight, intent) =>
      intent.pages.includes(page) && intent.form.test(query) ? weight * intent.weight : weight,
    1,
  );
}
