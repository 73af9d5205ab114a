import { getCollection, type CollectionEntry } from 'astro:content';
import { plainAnswer } from '../domain/answer-text.ts';
import { topicPath } from '../site.ts';
import { loadFacts } from './facts.ts';
import { needEntry } from './need-entry.ts';

/** One question of a guide, with a page of its own. */
export interface GuideTopic {
  entry: CollectionEntry<'topics'>;
  /** Last part of its path, and its id on the guide's way-in page. */
  id: string;
  guide: string;
  /** Site path. */
  path: string;
  title: string;
  question: string;
  /** The answer as it is written, with the facts it quotes; the cause's where the topic has none of its own. */
  answer: string;
  /** The same in plain words. */
  plainAnswer: string;
}

/** The topics of all guides, in the order of the guides and of the topics within each. */
export async function loadTopics(): Promise<GuideTopic[]> {
  const facts = await loadFacts();
  const guides = new Map((await getCollection('pages')).map(({ id, data }) => [id, data.order]));
  const topics = await Promise.all(
    (await getCollection('topics')).map(async (entry): Promise<GuideTopic> => {
      const [, guide = '', id = ''] = entry.id.split('/');
      const { title, question, cause } = entry.data;
      const answer = entry.data.answer ?? (cause && (await needEntry('causes', cause)).answer) ?? '';
      return {
        entry,
        id,
        guide,
        path: topicPath(guide, id),
        title,
        question,
        answer,
        plainAnswer: plainAnswer(answer, (fact) => facts.get(fact)?.value ?? ''),
      };
    }),
  );
  const place = ({ guide }: GuideTopic) => guides.get(`guides/${guide}`) ?? 0;
  return topics.sort((a, b) => place(a) - place(b) || a.entry.data.order - b.entry.data.order);
}

/** The topics of one guide in order. */
export async function loadGuideTopics(guide: string): Promise<GuideTopic[]> {
  return (await loadTopics()).filter((topic) => topic.guide === guide);
}

/** Paths of the pages that each guide has but once, with its way-in page. */
export async function guideStaticPaths() {
  const guides = await getCollection('pages', ({ id }) => id.startsWith('guides/'));
  return guides.map((page) => ({ params: { guide: page.id.replace('guides/', '') }, props: { page } }));
}

/** All that a topic says, in which facts may be quoted. */
export function topicText({ answer, entry }: GuideTopic): string {
  return `${answer}\n${entry.body ?? ''}`;
}
