import { glob, type Loader } from 'astro/loaders';
import { pageId } from './loaders/content-files.ts';
import { yamlLoader } from './loaders/yaml-loader.ts';
import {
  collectionRegistry,
  collections as registered,
  type Collection,
  type CollectionName,
} from './schemas/index.ts';

/** Loader of a collection; an MDX entry's id is the path of its page. */
function loaderOf({ shape, pattern }: Collection): Loader {
  return shape === 'mdx'
    ? glob({ base: './content', pattern, generateId: ({ entry }) => pageId(entry) })
    : yamlLoader(pattern, shape);
}

/** The registry as Astro wants it; the cast keeps the schema's own type for each name. */
export const collections = Object.fromEntries(
  registered.map(([name, collection]) => [
    name,
    { type: 'content_layer', loader: loaderOf(collection), schema: collection.schema },
  ]),
) as unknown as {
  [Name in CollectionName]: {
    type: 'content_layer';
    loader: Loader;
    schema: (typeof collectionRegistry)[Name]['schema'];
  };
};
