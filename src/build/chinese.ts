import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Pinyin without tones or spaces: 预授权 → yushouquan. */
export function spell(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).join('');
}

/** The traditional forms of the characters of a text, each with its simplified form. */
export function simplifiedOf(text: string): Map<string, string> {
  const used = new Set(text);
  const traditional = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  return new Map(
    traditional.flatMap((character) => {
      const simple = toSimplified(character);
      return simple !== character && used.has(simple) && !used.has(character) ? [[character, simple]] : [];
    }),
  );
}
