import { telHref } from '../../../domain/tel-href.ts';
import type { AskData, Place } from '../model/types.ts';

/** Something to ask for, and how the answer can be checked. */
export function AskText({ kind, text, check, place, contact }: AskData) {
  return (
    <>
      <b>{kind === 'document' ? '要：' : '问：'}</b>
      {text}
      <span class="field-hint">
        {check}
        {place && (
          <>
            {' '}
            依据：
            <PlaceLink {...place} />
          </>
        )}
        {contact?.phone && (
          <>
            {' '}
            <a href={telHref(contact.phone)}>{`${contact.name} ${contact.phone}`}</a>
          </>
        )}
      </span>
    </>
  );
}

/** Names the page a statement rests on or can be checked on. */
export function PlaceLink({ text, url }: Place) {
  return (
    <a href={url} rel={url.startsWith('http') ? 'noopener noreferrer' : undefined}>
      {text}
    </a>
  );
}
