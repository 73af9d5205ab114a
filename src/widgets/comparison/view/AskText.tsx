import type { JSX } from 'preact';
import { telHref } from '../../../domain/tel-href.ts';
import type { AskData } from '../model/types.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** Something to ask for, and how the answer can be checked. */
export function AskText({ kind, text, check, place, contact }: AskData): JSX.Element {
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
