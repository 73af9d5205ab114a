import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';

/** Width and height of a page's picture for chats and search engines, in pixels. */
export const previewSize = { width: 800, height: 420 } as const;

/**
 * File of a page's picture below `public/`. Its name holds the words it shows, so that a picture with an old title is
 * never shown for a new one.
 */
export function previewFile(path: string, title: string, description: string): string {
  const name = path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';
  const words = createHash('sha256').update(`${title}\n${description}`).digest('hex').slice(0, 8);
  return `previews/${name}-${words}.png`;
}

/** The same, or nothing if that picture is not drawn yet (`npm run draw:previews`). */
export function drawnPreview(path: string, title: string, description: string): string | undefined {
  const file = previewFile(path, title, description);
  return existsSync(`public/${file}`) ? `/${file}` : undefined;
}
