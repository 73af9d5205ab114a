import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isStale } from '../domain/stale.ts';
import { readContent, type ContentSet } from '../checks/content-set.ts';

/** A dated statement that has to be checked again. */
export interface DueFact {
  file: string;
  id: string;
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
      datedParts(entry.data)
        .filter(({ checkedOn, validUntil }) => isStale(today, checkedOn, validUntil))
        .map((part) => ({ file: `content/${entry.file}`, id: entry.id, ...part })),
    );
}

function datedParts(data: unknown): { checkedOn: string; validUntil?: string }[] {
  if (data === null || typeof data !== 'object') return [];
  const { checkedOn, validUntil } = data as Record<string, unknown>;
  const own =
    typeof checkedOn === 'string'
      ? [{ checkedOn, ...(typeof validUntil === 'string' ? { validUntil } : {}) }]
      : [];
  return [...own, ...Object.values(data).flatMap(datedParts)];
}

/** Prints, at the end of a build, the facts that are due for another check. */
export function dueFactsReport(): AstroIntegration {
  let root = '';
  return {
    name: 'due-facts',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:done'({ logger }) {
        const due = dueFacts(readContent(root), new Date().toISOString().slice(0, 10));
        logger.info(due.length === 0 ? '没有到期要复核的资料' : `${due.length} 条资料要复核：`);
        for (const { file, id, checkedOn, validUntil } of due) {
          logger.warn(`${file} · ${id}：核对于 ${checkedOn}${validUntil ? `，有效到 ${validUntil}` : ''}`);
        }
      },
    },
  };
}
