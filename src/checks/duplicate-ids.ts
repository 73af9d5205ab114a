import type { CollectionName } from '../schemas/index.ts';
import { at, type ContentRule } from './content-set.ts';

/** Collections whose entries share one space of ids, because pages quote them in the same way. */
const sharedSpaces: CollectionName[][] = [
  ['facts', 'regulated', 'market'],
  ['sources'],
  ['criteria'],
  ['rules'],
  ['contacts'],
  ['glossary'],
  ['receiptFields'],
  ['merchantNumber'],
  ['responseCodes'],
  ['chargeAgain'],
  ['feePresets'],
  ['feeExamples'],
  ['feeQuestions'],
];

/** No id stands twice. */
export const duplicateIdsRule: ContentRule = (content) =>
  sharedSpaces.flatMap((names) => {
    const first = new Map<string, string>();
    return names
      .flatMap((name) => content[name])
      .flatMap((entry) => {
        const earlier = first.get(entry.id);
        first.set(entry.id, earlier ?? entry.file);
        return earlier === undefined
          ? []
          : [{ ...at(entry, ['id']), message: `id 重复：content/${earlier} 里已有 ${entry.id}` }];
      });
  });
