import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile, dataFileNames } from '../../loaders/widget-data.ts';
import { propsFolder } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Promise.all(
    dataFileNames.map(async (name) => {
      const { file, text } = await dataFile(name);
      return { params: { assets: propsFolder, file }, props: { text } };
    }),
  );

/** What a widget needs to come to life, fetched when the reader gets near it. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
