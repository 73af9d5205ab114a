import { causeGuide } from '../site.ts';
import { loadGuideTopics } from './topics.ts';

/** A place of a picture where a record can go missing. */
export interface PictureGap {
  number: number;
  /** Site path of the topic about it. */
  path: string;
  title: string;
  /** What happens there. */
  plainAnswer: string;
}

/**
 * The places of a picture in its order, numbered.
 *
 * @param places each with the topic of the missing-record guide that it leads to, and whatever else the picture knows of it
 * @throws Error if a topic is not there
 */
export async function gapsOf<T extends { id: string }>(places: readonly T[]): Promise<(T & PictureGap)[]> {
  const topics = await loadGuideTopics(causeGuide);
  return places.map((place, i) => {
    const topic = topics.find(({ id }) => id === place.id);
    if (!topic) throw new Error(`content/guides/${causeGuide}/：图里要的 ${place.id} 不在`);
    const { path, title, plainAnswer } = topic;
    return { ...place, number: i + 1, path, title, plainAnswer };
  });
}
