/** What the pictures are put together from: shapes filled with the paper (`box`) and plain lines (`line`), round 0, 0. */
export const drawings = {
  card: {
    box: 'M-27-19h54a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3h-54a3 3 0 0 1-3-3v-32a3 3 0 0 1 3-3z',
    line: 'M-30-8h60M-22 8h14',
  },
  terminal: {
    box: 'M-13-20v-12h26v12M-16-20h32a3 3 0 0 1 3 3v42a3 3 0 0 1-3 3h-32a3 3 0 0 1-3-3v-42a3 3 0 0 1 3-3z',
    line: 'M-8-27H8M-12-13h24V0h-24zM-11 8h4M-2 8h4M7 8h4M-11 15h4M-2 15h4M7 15h4M-11 22h4M-2 22h4M7 22h4',
  },
  ledger: { box: 'M-28-24h56v48h-56z', line: 'M-28-12h56M-10-24v48M-28 0h56M-28 12h56' },
  exchange: { box: 'M27 0a27 27 0 1 1-54 0 27 27 0 1 1 54 0z', line: 'M-15-6h28l-7-7M15 6h-28l7 7' },
  bank: { box: 'M-30-10L0-28l30 18v4h-60zM-30 22h60v6h-60z', line: 'M-22-6v28M-8-6v28M8-6v28M22-6v28' },
  phone: {
    box: 'M-12-28h24a4 4 0 0 1 4 4v48a4 4 0 0 1-4 4h-24a4 4 0 0 1-4-4v-48a4 4 0 0 1 4-4z',
    line: 'M-9-15H9M-9-7H9M-9 1H3M-4 22h8',
  },
  book: {
    box: 'M0-20c-8-5-20-5-30-3v42c10-2 22-2 30 3 8-5 20-5 30-3v-42c-10-2-22-2-30 3z',
    line: 'M0-20v42M-22-12h14M-22-4h14M-22 4h14M8-12h14M8-4h14M8 4h14',
  },
  code: {
    box: 'M-26-26h52v52h-52z',
    line: 'M-19-19h13v13h-13zM6-19h13v13H6zM-19 6h13v13h-13zM6 6h5v5H6zM14 14h5v5h-5zM14 6h5M6 19v-5M0-19v8M0-5v10M-19 0h7M12 0h7',
  },
} as const;

/** Name of a shape. */
export type Drawing = keyof typeof drawings;
