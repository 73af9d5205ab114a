import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Sounds } from '../search/search-entry.ts';

const convert = Converter({ from: 't', to: 'cn' });

/** 帐 is how many people still write 账. */
function toSimplified(text: string): string {
  return convert(text).replaceAll('帐', '账');
}

/** Pinyin without tones: 预授权 → yu, shou, quan. */
function spell(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** The traditional forms of the characters of a text and their simplified ones, in turn. */
function simplifiedOf(text: string): string {
  const used = new Set(text);
  const traditional = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  return traditional
    .map((character) => [character, toSimplified(character)])
    .filter(
      ([character = '', simple = '']) => simple !== character && used.has(simple) && !used.has(character),
    )
    .flat()
    .join('');
}

/**
 * The 3,755 most usual characters (first level of GB 2312) by their sound, and below `~` and a sound those that sound so in one
 * of the phrases: 银行 is yinhang. With them the traditional forms of the phrases' characters.
 */
export function usualSounds(phrases: string[]): Sounds {
  const sounds: Sounds['characters'] = {};
  const add = (key: string, character: string) => {
    if (!sounds[key]?.includes(character)) sounds[key] = (sounds[key] ?? '') + character;
  };
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      const character = new TextDecoder('gb2312').decode(Uint8Array.of(row, cell));
      add(spell(character).join(''), character);
    }
  }
  for (const phrase of phrases.filter((text) => /^\p{Script=Han}+$/u.test(text))) {
    spell(phrase).forEach((sound, i) => {
      const character = phrase.charAt(i);
      if (!sounds[sound]?.includes(character)) add(`~${sound}`, character);
    });
  }
  return { characters: sounds, simplified: simplifiedOf(phrases.join('')) };
}
