import type { APIRoute, GetStaticPaths } from 'astro';
import { propsFile, widgetProps } from '../../data/widget-props.ts';
import { propsFolder } from '../../site.ts';
import type { LaterWidgetName } from '../../widgets/later/mount.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Promise.all(
    (Object.keys(widgetProps) as LaterWidgetName[]).map(async (name) => {
      const { file, text } = await propsFile(name);
      return { params: { assets: propsFolder, file }, props: { text } };
    }),
  );

/** What a widget needs to come to life, fetched when the reader gets near it. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
