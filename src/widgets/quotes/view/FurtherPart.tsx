import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A part that few readers need. */
export interface FurtherPartProps {
  class?: string;
  summary: ComponentChildren;
  /** Whether a field in it is filled in; it is then open from the start. */
  isUsed: boolean;
  children: ComponentChildren;
}

/** A folded part that opens by itself when something in it is filled in; closing it is left to the reader. */
export function FurtherPart({ class: name, summary, isUsed, children }: FurtherPartProps) {
  const part = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isUsed && part.current) part.current.open = true;
  }, [isUsed]);
  return (
    <details ref={part} class={name}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
