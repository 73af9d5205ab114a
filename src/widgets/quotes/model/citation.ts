import { capOn, cappedCards, monthFloor } from '../../../domain/tariff/floor.ts';
import { statusWord } from '../../../domain/status-word.ts';
import type { DatedCap } from './data.ts';
import type { Results } from './results.ts';

/** What the cost floor rests on. */
export function citationText({ day, shop }: Results, caps: readonly DatedCap[]): string {
  if (monthFloor(caps, day, shop) === undefined) return '这一天没有查到刷卡费的上限，成本下限算不出来。';
  const used = cappedCards
    .filter((card) => shop.takings[card].amount > 0n)
    .flatMap((card) =>
      (['issuer', 'network'] as const).map((part) => capOn(caps, day, { part, class: shop.class, card })),
    );
  const documents = new Set(used.flatMap((cap) => (cap ? `${cap.source}（${statusWord(cap.status)}）` : [])));
  if (documents.size === 0) return '成本下限只算信用卡和借记卡，这家店没有用卡。';
  return `成本下限按公开上限推算，只算信用卡和借记卡：${[...documents].join('、')}。上限是「不高于」，实际成本可能更低。`;
}
