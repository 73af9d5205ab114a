import { factIds } from './references.ts';
import { at, idsOf, missing, type ContentRule, type Problem } from './content-set.ts';
import type { Sheet } from '../schemas/sheet.ts';

/** A sheet quotes only its own fields and facts that exist, and its conditions name options that are offered. */
export const documentsRule: ContentRule = (content) => {
  const facts = new Set(factIds(content));
  const rules = idsOf(content, 'chargeAgain');
  return content.documents.flatMap((entry) => {
    const { fields = [], body = [] } = entry.data as Partial<Sheet>;
    const byId = new Map(fields.map((field) => [field.id, field]));
    const problem = (path: PropertyKey[], message: string): Problem => ({ ...at(entry, path), message });
    return body.flatMap((block, i) => {
      const words = JSON.stringify(block);
      const named =
        'lines' in block
          ? block.lines
          : 'difference' in block
            ? [block.difference.of, block.difference.minus]
            : [];
      const quoted = [...words.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => match[1] ?? '');
      return [
        ...[...named, ...quoted, ...Object.keys(block.when ?? {})]
          .filter((id) => !byId.has(id))
          .map((id) => problem(['body', i], `没有 ${id} 这个填写项`)),
        ...[...words.matchAll(/\{(?:fact|law):([^}]*)\}/g)].flatMap(([, id]) =>
          missing(entry, ['body', i], id, facts, 'content/facts/'),
        ),
        ...('chargeAgain' in block ? block.chargeAgain : []).flatMap((id) =>
          missing(entry, ['body', i, 'chargeAgain'], id, rules, 'content/charge-again.yaml'),
        ),
        ...Object.entries(block.when ?? {}).flatMap(([id, values]) =>
          values
            .filter((value) => byId.has(id) && !byId.get(id)?.options?.includes(value))
            .map((value) => problem(['body', i, 'when', id], `选项里没有「${value}」`)),
        ),
      ];
    });
  });
};
