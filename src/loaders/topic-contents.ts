import type { MarkdownHeading } from 'astro';
import type { GuideTopic } from './topics.ts';

/**
 * What the on-this-page list of a topic names.
 *
 * @param headings those of its text
 */
export function topicContents(
  { entry }: Pick<GuideTopic, 'entry'>,
  headings: readonly MarkdownHeading[],
): MarkdownHeading[] {
  const own = headings.filter(({ depth }) => depth === 2);
  if (entry.data.cause === undefined) return own;
  const explained = (entry.body ?? '').trim() !== '';
  const parts = Object.entries(causeParts).filter(([slug]) => explained || slug !== 'why');
  return [...parts.map(([slug, text]) => ({ depth: 2, slug, text })), ...own];
}

/** Headings under which a topic page says what to do about its cause, by their ids, in order. */
export const causeParts = {
  steps: '现在怎么办',
  who: '找谁',
  signs: '怎么看出来',
  why: '为什么会这样',
} as const;
