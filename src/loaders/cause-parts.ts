/** Headings under which a topic page says what to do about its cause, by their ids, in order. */
export const causeParts = {
  steps: '现在怎么办',
  who: '找谁',
  signs: '怎么看出来',
  why: '为什么会这样',
} as const;
