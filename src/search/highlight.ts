import { runs } from './fold.ts';

/** A piece of text, and whether it is what the reader searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Cuts a text so that the words of the query stand apart: whole runs, else pairs of characters. */
export function highlight(text: string, query: string): Piece[] {
  const words = runs(query).flatMap((run) => [run, ...pairs(run)]);
  const lower = text.toLowerCase();
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      marked.fill(true, at, at + word.length);
    }
  }
  const pieces: Piece[] = [];
  for (let i = 0; i < text.length; i++) {
    const hit = marked[i] === true;
    const last = pieces[pieces.length - 1];
    if (last?.hit === hit) last.text += text.charAt(i);
    else pieces.push({ text: text.charAt(i), hit });
  }
  return pieces;
}

function pairs(run: string): string[] {
  if (!/\p{Script=Han}/u.test(run)) return [];
  return [...run].slice(1).map((c, i) => `${run.charAt(i)}${c}`);
}
