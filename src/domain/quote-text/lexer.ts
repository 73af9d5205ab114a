import { rules } from './rules.ts';
import type { Shape, Token } from './tokens.ts';

/** Cuts a text into tokens; filler between them is dropped, what nothing is known of becomes noise. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from: number | undefined;
  const flush = (end: number) => {
    if (from !== undefined)
      tokens.push({ kind: 'noise', words: text.slice(from, end).trim(), at: from, end });
    from = undefined;
  };
  for (let at = 0; at < text.length;) {
    const found = firstMatch(text, at);
    if (!found) {
      from ??= at;
      at += 1;
      continue;
    }
    const end = at + found.words.length;
    if (found.shape) {
      flush(at);
      tokens.push({ ...found.shape, words: found.words.trim(), at, end });
    }
    at = end;
  }
  flush(text.length);
  return tokens;
}

function firstMatch(text: string, at: number): { words: string; shape: Shape | undefined } | undefined {
  for (const [i, [pattern, make]] of rules.entries()) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const shape = make(match);
    if (shape || i === rules.length - 1) return { words: match[0], shape };
  }
  return undefined;
}
