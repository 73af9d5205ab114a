import { defineMiddleware } from 'astro:middleware';
import { withWholeFigures } from './domain/whole-figures.ts';

/** Every page, as it is built and while one writes, keeps its figures whole. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withWholeFigures(await response.text()), response);
});
