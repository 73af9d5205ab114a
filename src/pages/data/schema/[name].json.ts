import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataNames, openDataSchema, type OpenDataName } from '../../../loaders/open-data.ts';

export const getStaticPaths: GetStaticPaths = () => openDataNames.map((name) => ({ params: { name } }));

/** JSON schema of a file under `/data/`. */
export const GET: APIRoute = ({ params }) => Response.json(openDataSchema(params['name'] as OpenDataName));
