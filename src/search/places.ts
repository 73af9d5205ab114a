import type { Cause } from '../schemas/cause.ts';
import type { Contact } from '../schemas/contact.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { Page, Section } from '../schemas/page.ts';
import type { ReceiptField } from '../schemas/receipt-field.ts';
import type { ResponseCode } from '../schemas/response-code.ts';
import type { Rule } from '../schemas/rule.ts';
import type { Source } from '../schemas/source.ts';
import type { Topic } from '../schemas/topic.ts';
import { causeGuide, topicPath } from '../site.ts';
import { headings } from './headings.ts';
import type { Phrase, PhraseKind, Place } from './place.ts';

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
}

/** Every place of the site, each once, with the words by which people look for it. */
export function listPlaces(content: LinkableContent): Place[] {
  const all = [
    ...content.pages.flatMap(({ id, data, body }) => pagePlaces(`/${id}/`, data, body)),
    ...content.topics.flatMap(topicPlaces),
    ...content.responseCodes.map(codePlace),
    ...content.contacts.map(contactPlace),
    ...content.rules.map((rule) =>
      rulePlace(
        rule,
        content.sources.find(({ id }) => id === rule.id),
      ),
    ),
    ...content.glossary.flatMap((term) => [termPlace(term), ...homeOfTerm(term)]),
    ...content.sources.map(sourcePlace),
    ...content.causes.map(causeWords),
    ...content.receiptFields.map(fieldWords),
  ];
  const byUrl = new Map<string, Place>();
  for (const place of all) {
    const known = byUrl.get(place.url);
    if (known) byUrl.set(place.url, merged(known, place));
    else if (place.label !== '') byUrl.set(place.url, place);
  }
  return [...byUrl.values()];
}

/** A section that the page's front matter lists and a collection draws is one place, of the collection's kind. */
function merged(first: Place, second: Place): Place {
  const own = second.label === '' || second.kind === 'section' ? first : second;
  return { ...own, phrases: [...first.phrases, ...second.phrases] };
}

function pagePlaces(path: string, page: Page, body: string): Place[] {
  const names = [page.title, page.navTitle ?? ''].filter(Boolean);
  return [
    {
      url: path,
      kind: 'page',
      label: page.title,
      note: page.description,
      phrases: [...as('name', names), ...as('alias', page.aliases), ...as('context', [page.description])],
    },
    ...sectionPlaces(path, page.sections, body, names),
  ];
}

function topicPlaces({ id, data, body, answer }: LinkableContent['topics'][number]): Place[] {
  const path = `/${id}/`;
  return [
    {
      url: path,
      kind: 'page',
      label: data.question,
      note: answer,
      phrases: [
        ...as('name', [data.title]),
        ...as('question', [data.question]),
        ...as('alias', data.aliases),
        ...as('context', [answer]),
      ],
    },
    ...sectionPlaces(path, data.sections, body, [data.title]),
  ];
}

function sectionPlaces(path: string, sections: Section[], body: string, names: string[]): Place[] {
  const titles = headings(body);
  return sections.map((section): Place => {
    const heading = titles.get(section.id);
    return {
      url: `${path}#${section.id}`,
      kind: 'section',
      label: section.question,
      ...(heading?.over !== undefined && { over: `${path}#${heading.over}` }),
      phrases: [
        ...as('name', heading === undefined ? [] : [heading.title]),
        ...as('question', [section.question]),
        ...as('alias', section.aliases),
        ...as('context', names),
      ],
    };
  });
}

function codePlace(code: ResponseCode): Place {
  const { code: name, title } = code;
  return {
    url: `/reference/response-codes/#${code.id}`,
    kind: 'code',
    label: `${name} ${title}`,
    phrases: [
      ...as('name', [name, `应答码 ${name}`, `${name} ${title}`, title]),
      ...as('alias', [`返回码 ${name}`, `错误码 ${name}`, `代码 ${name}`, `报 ${name}`, ...code.aliases]),
      ...as('context', [code.classicMeaning ?? '', code.currentMeaning ?? ''].filter(Boolean)),
    ],
  };
}

function contactPlace(contact: Contact): Place {
  const { name, phone, aliases, helpsWith } = contact;
  return {
    url: `/reference/contacts/#${contact.id}`,
    kind: 'contact',
    label: phone === undefined ? name : `${name} ${phone}`,
    phrases: [
      ...as('name', [name, ...(phone === undefined ? [] : [phone, `${name} 电话 ${phone}`])]),
      ...as('alias', aliases),
      ...as('context', [helpsWith]),
    ],
  };
}

function rulePlace(rule: Rule, source: Source | undefined): Place {
  const document = source === undefined ? [] : [source.title, source.number ?? ''].filter(Boolean);
  return {
    url: `/reference/rules/#${rule.id}`,
    kind: 'rule',
    label: source === undefined ? rule.shortName : `${rule.shortName}：${source.title}`,
    phrases: [
      ...as('name', [rule.shortName, ...document]),
      ...as('alias', rule.aliases),
      ...as('context', [rule.plain]),
    ],
  };
}

function termPlace(term: GlossaryTerm): Place {
  return {
    url: `/reference/glossary/#${term.id}`,
    kind: 'term',
    label: `${term.term}是什么意思`,
    phrases: [
      ...as('name', [term.term, term.english]),
      ...as('alias', [...term.aliases, `${term.term}是什么意思`, `什么是${term.term}`]),
      ...as('context', [term.plain]),
    ],
  };
}

/** The section that says more about a term is what people want when they search for it. */
function homeOfTerm({ term, aliases, seeAlso }: GlossaryTerm): Place[] {
  if (seeAlso === undefined) return [];
  const phrases = [...as('name', [term]), ...as('alias', aliases)];
  return [{ url: seeAlso, kind: 'section', label: '', phrases }];
}

function sourcePlace(source: Source): Place {
  return {
    url: `/reference/sources/#${source.id}`,
    kind: 'source',
    label: `来源：${source.title}`,
    phrases: as('name', [source.title, source.number ?? ''].filter(Boolean)),
  };
}

function causeWords({ id, data }: { id: string; data: Cause }): Place {
  return {
    url: topicPath(causeGuide, id),
    kind: 'section',
    label: '',
    phrases: [...as('alias', [data.title]), ...as('context', [data.answer, ...data.howToTell])],
  };
}

function fieldWords(field: ReceiptField): Place {
  return {
    url: `/reference/receipt/#${field.section}`,
    kind: 'section',
    label: '',
    phrases: as('alias', [field.label, field.english ?? ''].filter(Boolean)),
  };
}

function as(kind: PhraseKind, texts: string[]): Phrase[] {
  return texts.map((text) => ({ text, kind }));
}
