const statusWords = {
  official: '官方规定',
  agreed: '多方一致',
  reported: '公开报道，待核对',
  estimate: '市场估计',
} as const;

type Status = keyof typeof statusWords;

/** The words that tell a reader how far a fact may be trusted. */
export function statusWord(status: Status): string {
  return statusWords[status];
}

const statusMarks: Record<Status, string> = {
  official: '据',
  agreed: '一致',
  reported: '待核对',
  estimate: '估计',
};

/** One or two characters behind a fact, linked to its citation. */
export function statusMark(status: Status): string {
  return statusMarks[status];
}

/** The words and the mark of a statement that we worked out ourselves from published rules; it has no document of its own. */
export const derived = { word: '本站推断', mark: '推断' } as const;
