import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h, type ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A view as the build would write it, with these props and nothing else. */
export function rendered<Props extends object>(view: ComponentType<Props>, props: Props): Root {
  return fromHtml(renderToString(h(view, props)), { fragment: true });
}
