import { collections } from '../schemas/index.ts';
import { at, type ContentRule } from './content-set.ts';

/** No id stands twice in one space of ids. */
export const duplicateIdsRule: ContentRule = (content) => {
  const first = new Map<string, string>();
  return collections.flatMap(([name, { space = name }]) =>
    content[name].flatMap((entry) => {
      const key = `${space} ${entry.id}`;
      const earlier = first.get(key);
      first.set(key, earlier ?? entry.file);
      return earlier === undefined || entry.id === ''
        ? []
        : [{ ...at(entry, ['id']), message: `id 重复：content/${earlier} 里已有 ${entry.id}` }];
    }),
  );
};
