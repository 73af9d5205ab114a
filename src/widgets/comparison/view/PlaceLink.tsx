import type { JSX } from 'preact';
import type { Place } from '../model/types.ts';

/** Names the page a statement rests on or can be checked on. */
export function PlaceLink({ text, url }: Place): JSX.Element {
  return (
    <a href={url} rel={url.startsWith('http') ? 'noopener noreferrer' : undefined}>
      {text}
    </a>
  );
}
