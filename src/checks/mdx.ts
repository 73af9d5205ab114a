import { knownAnchors } from './known-anchors.ts';
import {
  at,
  atLine,
  idsOf,
  sectionIds,
  type ContentRule,
  type ContentSet,
  type Problem,
} from './content-set.ts';
import { factIds } from './references.ts';
import type { RawEntry } from '../loaders/content-files.ts';

/** What a component of the prose quotes by id, and where such ids stand. */
const quotable: { component: string; where: string; ids: (content: ContentSet) => string[] }[] = [
  {
    component: 'KeyDates',
    where: 'content/key-dates.yaml',
    ids: (content) => [...idsOf(content, 'keyDates')],
  },
  { component: 'Fact', where: 'content/facts/ 或 content/fees/', ids: factIds },
  {
    component: 'ChargeAgain',
    where: 'content/charge-again.yaml',
    ids: (content) => [...idsOf(content, 'chargeAgain')],
  },
  { component: 'Cause', where: 'content/causes/', ids: (content) => [...idsOf(content, 'causes')] },
  {
    component: 'Contact',
    where: 'content/contacts.yaml',
    ids: (content) => [...idsOf(content, 'contacts')],
  },
];

/** The prose quotes only ids that exist, links only to sections that exist, and lists every heading as a section. */
export const mdxRule: ContentRule = (content) => {
  const anchors = knownAnchors(content);
  const known = new Map(quotable.map(({ component, ids }) => [component, new Set(ids(content))]));
  return [...content.pages, ...content.topics].flatMap((entry) => [
    ...quotedIds(entry, known),
    ...links(entry, anchors),
    ...headings(entry),
    ...strayMarkup(entry),
  ]);
};

function quotedIds(entry: RawEntry, known: Map<string, Set<string>>): Problem[] {
  return matches(entry, /<(Fact|ChargeAgain|Cause|Contact|KeyDates)\s+id="([^"]*)"/g).flatMap(
    ({ line, groups: [name = '', id = ''] }) =>
      known.get(name)?.has(id)
        ? []
        : [
            problem(
              entry,
              line,
              `<${name} id="${id}"> 不存在；${quotable.find((q) => q.component === name)?.where} 里没有它`,
            ),
          ],
  );
}

function links(entry: RawEntry, anchors: Map<string, Set<string>>): Problem[] {
  return matches(entry, /(?:\]\(|href=")(\/[^)"\s?#]*|)(\?[^)"\s#]*)?(#[^)"\s]*)?[)"]/g).flatMap(
    ({ line, groups: [path = '', , hash = ''] }) => {
      const target = path === '' ? `/${entry.id}/` : path;
      const ids = anchors.get(target);
      if (path === '' && hash === '') return [];
      if (!ids) return [problem(entry, line, `链接 ${path} 没有这个页面（路径以 / 结尾）`)];
      if (hash !== '' && !ids.has(hash.slice(1)))
        return [problem(entry, line, `链接 ${target}${hash} 没有这个小节`)];
      return [];
    },
  );
}

function headings(entry: RawEntry): Problem[] {
  const inText = matches(entry, /^(#{2,3}) +(.*)$/gm).map(({ line, groups: [, text = ''] }) => ({
    line,
    id: /\{#([a-z0-9-]+)\}\s*$/.exec(text)?.[1],
  }));
  const declared = sectionIds(entry);
  const doubled = inText.filter(({ id }, i) => id && inText.findIndex((other) => other.id === id) < i);
  return [
    ...inText.filter(({ id }) => !id).map(({ line }) => problem(entry, line, '标题缺少 {#ascii-id}')),
    ...inText
      .filter(({ id }) => id && !declared.includes(id))
      .map(({ line, id }) =>
        problem(entry, line, `标题 #${id} 没有写进元数据的 sections（要有它回答的问题）`),
      ),
    ...doubled.map(({ line, id }) => problem(entry, line, `标题 #${id} 在本页出现两次`)),
    ...declared
      .filter((id, i) => declared.indexOf(id) < i)
      .map((id) => ({ ...at(entry, ['sections', id]), message: '在 sections 里出现两次' })),
  ];
}

/** Bold that this Markdown engine leaves as asterisks: closing marks after punctuation with no space behind. */
function strayMarkup(entry: RawEntry): Problem[] {
  return matches(entry, /\*\*[^*\n]*[，。；：！？、）」』]\*\*(?=[^\s\n])/g).map(({ line }) =>
    problem(entry, line, '加粗里最后一个字是标点，会显示成星号：把标点移到 ** 外面'),
  );
}

function matches(entry: RawEntry, pattern: RegExp): { line: number; groups: (string | undefined)[] }[] {
  const body = entry.body ?? '';
  return [...body.matchAll(pattern)].map((match) => ({
    line: body.slice(0, match.index).split('\n').length - 1,
    groups: match.slice(1),
  }));
}

function problem(entry: RawEntry, line: number, message: string): Problem {
  return { ...atLine(entry, line), message };
}
