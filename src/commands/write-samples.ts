import { mkdirSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { restaurant } from './samples/restaurant.ts';
import { shop } from './samples/shop.ts';

/** Command line: writes the made-up lists that the reconciliation offers to try; the same rows each time. */
const folder = new URL('../../public/samples/', import.meta.url);

const meal = restaurant();
const card = shop();
mkdirSync(folder, { recursive: true });
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(new URL(name, folder), content);
};
write('restaurant-till.csv', meal.ours);
write('restaurant-wechat.csv', meal.theirs);
write('shop-terminal.xlsx', await writeXlsx({ sheets: [{ name: '交易明细', rows: card.ours }] }));
write('shop-acquirer.csv', inGbk(card.theirs));

/** A text in GBK, as acquirers write it. @throws Error if a character has no place there */
function inGbk(text: string): Uint8Array {
  const places = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (second !== 0x7f) places.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const place = code < 0x80 ? [code] : places.get(letter);
      if (!place) throw new Error(`${letter} is not in GBK`);
      return place;
    }),
  );
}
