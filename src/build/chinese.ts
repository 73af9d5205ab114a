import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Sounds } from '../search/sounds.ts';

const convert = Converter({ from: 't', to: 'cn' });

/** 帐 is how many people still write 账. */
function toSimplified(text: string): string {
  return convert(text).replaceAll('帐', '账');
}

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

/** The 3,755 most usual characters (first level of GB 2312) by their sound. */
export function usualSounds(): Sounds {
  const sounds: Sounds = {};
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      const character = new TextDecoder('gb2312').decode(Uint8Array.of(row, cell));
      const sound = spell(character);
      sounds[sound] = (sounds[sound] ?? '') + character;
    }
  }
  return sounds;
}
