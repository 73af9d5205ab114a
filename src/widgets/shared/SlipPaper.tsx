import type { ComponentChildren, JSX } from 'preact';

/** The slip of paper on which every result comes; `<hr />` parts what stands on it. */
export interface SlipPaperProps {
  title: string;
  /** What stands small at the right of the title: for whom, for when. */
  aside?: ComponentChildren;
  /** Further class. */
  class?: string;
  children: ComponentChildren;
}

/** Perforated above, torn below, never wider than a strip of thermal paper. */
export function SlipPaper({ title, aside, class: more, children }: SlipPaperProps): JSX.Element {
  return (
    <div class={more === undefined ? 'slip' : `slip ${more}`}>
      <div class="slip-head">
        <p class="slip-title">{title}</p>
        {aside !== undefined && <div class="slip-aside">{aside}</div>}
      </div>
      {children}
    </div>
  );
}
