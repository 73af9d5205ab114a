import type { AstroIntegration } from 'astro';
import { isStale } from '../domain/stale.ts';
import { readContent, type ContentSet } from '../checks/content-set.ts';
import { whenBuilt } from './when-built.ts';

/** A dated statement that has to be checked again. */
interface DueFact {
  file: string;
  id: string;
  /** Field of the entry that holds it, `licence.history`; empty if it is the entry. */
  field: string;
  checkedOn: string;
  validUntil?: string;
}

/**
 * Finds every dated statement of the content, however deep, that is past its date.
 *
 * @param today `YYYY-MM-DD`
 */
export function dueFacts(content: ContentSet, today: string): DueFact[] {
  return Object.values(content)
    .flat()
    .flatMap((entry) =>
      datedParts(entry.data, [])
        .filter(({ checkedOn, validUntil }) => isStale(today, checkedOn, validUntil))
        .map((part) => ({ file: `content/${entry.file}`, id: entry.id, ...part })),
    );
}

function datedParts(data: unknown, way: string[]): Omit<DueFact, 'file' | 'id'>[] {
  if (data === null || typeof data !== 'object') return [];
  const { checkedOn, validUntil } = data as Record<string, unknown>;
  const own =
    typeof checkedOn === 'string'
      ? [{ field: way.join('.'), checkedOn, ...(typeof validUntil === 'string' ? { validUntil } : {}) }]
      : [];
  return [...own, ...Object.entries(data).flatMap(([name, part]) => datedParts(part, [...way, name]))];
}

/** Prints, at the end of a build, the facts that are due for another check. */
export function dueFactsReport(): AstroIntegration {
  return whenBuilt('due-facts', ({ project, logger }) => {
    const due = dueFacts(readContent(`${project}content/`), new Date().toISOString().slice(0, 10));
    logger.info(due.length === 0 ? '没有到期要复核的资料' : `${due.length} 条资料要复核：`);
    for (const { file, id, field, checkedOn, validUntil } of due) {
      const place = [file, id, field].filter(Boolean).join(' · ');
      logger.warn(`${place}：核对于 ${checkedOn}${validUntil ? `，有效到 ${validUntil}` : ''}`);
    }
  });
}
