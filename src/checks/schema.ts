import { collectionRegistry, type CollectionName } from '../schemas/index.ts';
import { at, type ContentRule } from './content-set.ts';

/** Every entry fits its schema. */
export const schemaRule: ContentRule = (content) =>
  (Object.keys(content) as CollectionName[]).flatMap((name) =>
    content[name].flatMap((entry) => {
      const result = collectionRegistry[name].schema.safeParse(entry.data);
      if (result.success) return [];
      return result.error.issues.map((issue) => ({ ...at(entry, issue.path), message: issue.message }));
    }),
  );
