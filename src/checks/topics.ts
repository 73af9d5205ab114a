import { causeGuide, wholeGuide } from '../site.ts';
import {
  at,
  field,
  idsOf,
  items,
  missing,
  type ContentRule,
  type ContentSet,
  type Problem,
} from './content-set.ts';
import { factIds } from './references.ts';
import type { RawEntry } from '../loaders/content-files.ts';

/**
 * Topics stand in a guide that is there, and in an order; each names only sources, facts and a cause that exist; and each
 * cause has its topic in the guide of missing records.
 */
export const topicsRule: ContentRule = (content) => {
  const guides = idsOf(content, 'pages');
  const sources = idsOf(content, 'sources');
  const causes = idsOf(content, 'causes');
  const facts = new Set(factIds(content));
  const known = (entry: RawEntry, name: string, values: unknown[], ids: Set<string>, where: string) =>
    values.flatMap((value) => missing(entry, [name], value, ids, where));
  return [
    ...content.topics.flatMap((entry): Problem[] => [
      ...place(entry, guides),
      ...known(entry, 'sources', items(entry, 'sources'), sources, 'content/sources.yaml'),
      ...known(entry, 'cause', [field(entry, 'cause') ?? []].flat(), causes, 'content/causes/'),
      ...known(entry, 'answer', quoted(field(entry, 'answer')), facts, 'content/facts/ 和 content/fees/'),
    ]),
    ...sharedOrders(content),
    ...missingTopics(content),
  ];
};

function place(entry: RawEntry, guides: Set<string>): Problem[] {
  const [guide = '', id = ''] = parts(entry);
  const cause = field(entry, 'cause');
  const problems: Problem[] = [];
  if (!guides.has(`guides/${guide}`)) problems.push({ ...at(entry), message: '这个指南没有 index.mdx' });
  if (id === wholeGuide) problems.push({ ...at(entry), message: `${id} 是整本打印的地址，换一个文件名` });
  if (cause !== undefined && (guide !== causeGuide || cause !== id)) {
    const message = `原因的主题放在 guides/${causeGuide}/，文件名和原因的 id 一样`;
    problems.push({ ...at(entry, ['cause']), message });
  }
  return problems;
}

function sharedOrders(content: ContentSet): Problem[] {
  const first = new Map<string, RawEntry>();
  return content.topics.flatMap((entry) => {
    const key = `${parts(entry)[0] ?? ''} ${String(field(entry, 'order'))}`;
    const earlier = first.get(key);
    first.set(key, earlier ?? entry);
    return earlier
      ? [{ ...at(entry, ['order']), message: `和 content/${earlier.file} 一样，排不出先后` }]
      : [];
  });
}

function missingTopics(content: ContentSet): Problem[] {
  const told = new Set(content.topics.map((entry) => field(entry, 'cause')));
  return content.causes
    .filter(({ id }) => !told.has(id))
    .map((entry) => ({ ...at(entry), message: `没有主题页：content/guides/${causeGuide}/${entry.id}.mdx` }));
}

/** Guide and id of a topic. */
function parts(entry: RawEntry): string[] {
  return entry.id.split('/').slice(1);
}

function quoted(answer: unknown): string[] {
  return [...String(answer ?? '').matchAll(/<Fact id="([^"]*)"/g)].map((match) => match[1] ?? '');
}
