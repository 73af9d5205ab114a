import type { APIRoute, GetStaticPaths } from 'astro';
import { widgetProps } from '../../data/widget-props.ts';
import type { LaterWidgetName } from '../../widgets/later/mount.ts';
import { writeProps } from '../../widgets/later/props-text.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(widgetProps).map((name) => ({ params: { name } }));

/** What a widget needs to come to life, fetched when the reader gets near it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(writeProps(await widgetProps[params['name'] as LaterWidgetName]()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
