import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOpenData, openDataNames, type OpenDataName } from '../../loaders/open-data.ts';

export const getStaticPaths: GetStaticPaths = () => openDataNames.map((name) => ({ params: { name } }));

/** Codes, contacts, fees and providers as data that others may build on. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await loadOpenData(params['name'] as OpenDataName));
