import type { Cause } from '../schemas/cause.ts';
import type { Contact } from '../schemas/contact.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { Page, Section } from '../schemas/page.ts';
import type { ReceiptField } from '../schemas/receipt-field.ts';
import type { ResponseCode } from '../schemas/response-code.ts';
import type { Rule } from '../schemas/rule.ts';
import type { Sheet } from '../schemas/sheet.ts';
import type { Source } from '../schemas/source.ts';
import type { Topic } from '../schemas/topic.ts';
import { causeGuide, documentsPath, sheetPath, topicPath } from '../site.ts';
import { headings } from './headings.ts';
import type { SearchEntry, EntryKind } from './search-entry.ts';

/** The content that links can lead into. */
export interface LinkableContent {
  pages: { id: string; data: Page; body: string }[];
  /** Topics with their answers in plain words. */
  topics: { id: string; data: Topic; body: string; answer: string }[];
  causes: { id: string; data: Cause }[];
  responseCodes: ResponseCode[];
  contacts: Contact[];
  rules: Rule[];
  glossary: GlossaryTerm[];
  receiptFields: ReceiptField[];
  sources: Source[];
  sheets: { id: string; data: Sheet }[];
}

type Words = Partial<Pick<SearchEntry, 'names' | 'questions' | 'aliases' | 'note'>>;

/** Every entry of the site, each once, with the words by which people look for it. */
export function listSearchEntries(content: LinkableContent): SearchEntry[] {
  const { pages, topics, causes, responseCodes, contacts, rules, glossary, receiptFields, sources } = content;
  const entries = new Map<string, SearchEntry>();
  /** A section that the page's front matter lists and a collection draws is one entry, of the collection's kind. */
  const add = (url: string, kind: EntryKind, label: string, words: Words) => {
    const known = entries.get(url);
    const join = (of: 'names' | 'questions' | 'aliases') => [
      ...new Set([...(known?.[of] ?? []), ...(words[of] ?? [])]),
    ];
    const note = known?.note ?? words.note;
    entries.set(url, {
      url,
      kind,
      label,
      ...(note !== undefined && { note }),
      names: join('names'),
      questions: join('questions'),
      aliases: join('aliases'),
    });
  };
  const more = (url: string, words: Words) => {
    const known = entries.get(url);
    if (known) add(url, known.kind, known.label, words);
  };

  const addSections = (path: string, sections: Section[], body: string) => {
    const titles = headings(body);
    for (const { id, question, aliases } of sections) {
      const title = defined(titles.get(id)?.title);
      add(`${path}#${id}`, 'section', question, { questions: [question, ...title], aliases });
    }
  };

  for (const { id, data, body } of pages) {
    const { title, navTitle, aliases, description: note, sections } = data;
    add(`/${id}/`, 'page', title, { names: defined(title, navTitle), aliases, note });
    addSections(`/${id}/`, sections, body);
  }
  for (const { id, data, body, answer: note } of topics) {
    const { title, question, aliases, sections } = data;
    add(`/${id}/`, 'page', question, { names: [title], questions: [question], aliases, note });
    addSections(`/${id}/`, sections, body);
  }
  add(documentsPath, 'page', '可以打印的单子', {
    names: ['可以打印的单子', '单子'],
    aliases: ['表格下载', '模板下载', '打印模板', '有没有现成的表格'],
  });
  for (const { id, data } of content.sheets) {
    const { title, question, aliases, purpose: note } = data;
    add(sheetPath(id), 'page', title, { names: [title], questions: [question], aliases, note });
  }
  for (const { id, code, title, aliases } of responseCodes) {
    const names = [code, `应答码 ${code}`, `${code} ${title}`, title];
    add(`/reference/response-codes/#${id}`, 'code', `${code} ${title}`, {
      names,
      aliases: [...aliases, `屏幕显示报错提示 ${code}`],
    });
  }
  for (const { id, name, phone, aliases } of contacts) {
    const label = phone === undefined ? name : `${name} ${phone}`;
    const names = phone === undefined ? [name] : [name, phone, `${name} 电话 ${phone}`];
    add(`/reference/contacts/#${id}`, 'contact', label, { names, aliases });
  }
  for (const { id, shortName, aliases } of rules) {
    const source = sources.find((one) => one.id === id);
    const label = source === undefined ? shortName : `${shortName}：${source.title}`;
    const names = defined(shortName, source?.title, source?.number);
    add(`/reference/rules/#${id}`, 'rule', label, { names, aliases });
  }
  for (const { id, term, english, aliases, seeAlso } of glossary) {
    const names = [term, english];
    add(`/reference/glossary/#${id}`, 'term', `${term}是什么意思`, { names, aliases });
    // The section that says more about a term is what people want when they search for it.
    if (seeAlso !== undefined) more(seeAlso, { names: [term], aliases });
  }
  for (const { id, title, number } of sources) {
    add(`/reference/sources/#${id}`, 'source', `来源：${title}`, { names: defined(title, number) });
  }
  for (const { id, data } of causes) more(topicPath(causeGuide, id), { aliases: [data.title] });
  for (const { section, label, english } of receiptFields) {
    more(`/reference/receipt/#${section}`, { aliases: defined(label, english) });
  }
  return [...entries.values()];
}

function defined(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}
