import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { loadPlaces } from '../../data/linkable-content.ts';
import { buildPlaceIndex } from '../../search/build-index.ts';
import { simplifiedOf, spell, usualSounds } from '../../build/chinese.ts';

/** The index of titles, questions and aliases, one route for each of its files. */
export const getStaticPaths: GetStaticPaths = async () => {
  const places = await loadPlaces();
  const glossary = await getCollection('glossary');
  const others = await getCollection('synonyms');
  const { manifest, tokenShards, placeShards } = buildPlaceIndex(places, {
    synonyms: [
      ...glossary.map(({ data }) => [data.term, ...data.aliases]).filter((group) => group.length > 1),
      ...others.map(({ data }) => data.words),
    ],
    simplified: simplifiedOf(places.flatMap(({ phrases }) => phrases.map(({ text }) => text)).join('')),
    spell,
  });
  return [
    { params: { file: 'manifest' }, props: { content: manifest } },
    { params: { file: 'sounds' }, props: { content: usualSounds() } },
    ...tokenShards.map((content, i) => ({ params: { file: `t${i}` }, props: { content } })),
    ...placeShards.map((content, i) => ({ params: { file: `p${i}` }, props: { content } })),
  ];
};

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
