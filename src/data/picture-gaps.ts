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

/** The places of a picture in its order. @param ids topics of the missing-record guide @throws Error if one is not there */
export async function gapsOf(ids: readonly string[]): Promise<PictureGap[]> {
  const topics = await loadGuideTopics(causeGuide);
  return ids.map((id, i) => {
    const topic = topics.find((entry) => entry.id === id);
    if (!topic) throw new Error(`content/${causeGuide}/：图里要的 ${id} 不在`);
    const { path, title, plainAnswer } = topic;
    return { number: i + 1, path, title, plainAnswer };
  });
}
