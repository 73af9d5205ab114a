import { tokensOf } from './lexer.ts';
import type { Token } from './tokens.ts';
import { isRateTopic, Reader } from './reader.ts';
import { takeFigure } from './take-figure.ts';
import { isAboutAnnual, takeBack, takeFreeWord, takeSize, takeSplit, takeWaiver } from './take-words.ts';
import { quotesIn } from './several.ts';
import { settled } from './settle.ts';
import type { QuoteTextReading } from './types.ts';
import type { Topic } from './words.ts';

/** Characters of a text that are read. */
export const longestQuoteText = 2000;

/**
 * Reads a quote as people send it: a chat message, the text of a photo. What can be read in one way only is read; what has more
 * than one reading is asked; every other piece is handed back as not understood. Of several
 * quotes none is read: their texts are handed back one by one. Never throws.
 */
export function readQuoteText(text: string): QuoteTextReading {
  const tidy = wellFormed(text.slice(0, longestQuoteText));
  const reader = new Reader(tidy, tokensOf(tidy));
  reader.tokens.forEach((token, index) => {
    if (!reader.used.has(index)) take(reader, token, index);
  });
  const parts = quotesIn(tidy, reader.read);
  return parts.length > 0 ? { read: [], asks: [], rest: [], parts } : settled(reader);
}

function take(reader: Reader, token: Token, index: number): void {
  switch (token.kind) {
    case 'sep':
      endClause(reader, token, index);
      break;
    case 'topic':
      takeTopic(reader, token.topic, token.at, index);
      break;
    case 'figure':
      takeFigure(reader, token, index);
      break;
    case 'free':
      takeFreeWord(reader, index);
      break;
    case 'size':
      takeSize(reader, token.size, index);
      break;
    case 'split':
      takeSplit(reader, token.times, index);
      break;
    case 'times':
      if (token.times >= 1 && token.times <= 12 && isAboutAnnual(reader, index)) {
        reader.set('annual.times', String(token.times), index);
      }
      break;
    case 'first':
      if (token.months >= 1 && token.months < 60 && isAboutRates(reader)) {
        reader.set('first', String(token.months), index);
        reader.later = false;
      }
      break;
    case 'from':
      if (token.months < 1 || token.months > 59) break;
      if (!reader.read.some(({ key }) => key === 'first')) reader.set('first', String(token.months), index);
      reader.use(index);
      reader.later = true;
      break;
    case 'later':
      reader.later = true;
      reader.use(index);
      break;
    case 'firstYear':
      if (/流量|年费/.test(token.words)) reader.topic = 'annual';
      if (!isAboutAnnual(reader, index)) break;
      reader.firstYearFree = true;
      reader.use(index);
      break;
    case 'nextYear':
      if (isAboutAnnual(reader, index)) reader.nextYear = token.words;
      else if (isAboutRates(reader)) {
        if (!reader.read.some(({ key }) => key === 'first')) reader.set('first', '12', index);
        reader.later = true;
      }
      reader.use(index);
      break;
    case 'per':
    case 'plus':
    case 'uncapped':
      reader.use(index);
      break;
    case 'back':
      takeBack(reader, token, index);
      break;
    case 'waiver':
      takeWaiver(reader, index);
      break;
    case 'noPlus':
      takeNoPlus(reader, index);
      break;
    case 'noise':
      break;
  }
}

/** 不加 3: nothing is added for the same day; said of the next day, it goes without saying. */
function takeNoPlus(reader: Reader, index: number): void {
  const before = reader.tokens[index - 1];
  if (before?.kind === 'topic' && before.topic === 't1') reader.use(index);
  else reader.set('d0.fixed', '0', index);
}

function endClause(reader: Reader, token: Token, index: number): void {
  reader.use(index);
  reader.pending = [];
  reader.hasSameDay = false;
  reader.hasTopic = false;
  if (!/^[、/(（)）]/.test(token.words)) reader.size = 'usual';
  const next = reader.tokens[index + 1];
  reader.start = next?.at ?? reader.text.length;
  // What holds later was said of this clause; a new way of paying begins anew.
  if (/[;。]/.test(token.words)) reader.isLaterThroughout = next?.kind === 'later' || next?.kind === 'from';
  const goesOn = reader.isLaterThroughout && !/[;。]/.test(token.words);
  if (reader.later && !goesOn && next?.kind === 'topic' && isRateTopic(next.topic)) reader.later = false;
}

function isAboutRates({ topic }: Reader): boolean {
  return topic === undefined || topic === 'cap' || isRateTopic(topic);
}

function takeTopic(reader: Reader, topic: Topic, at: number, index: number): void {
  const before = reader.tokens[index - 1];
  const last = before?.kind === 'sep' && /^[、/]/.test(before.words) ? reader.tokens[index - 2] : before;
  reader.use(index);
  reader.hasTopic = true;
  if (topic === 't1') return;
  if (topic === 'd0') reader.hasSameDay = true;
  if (topic === 'cap') {
    reader.topic = 'cap';
    return;
  }
  if (topic === 'rate' && (isRateTopic(reader.topic) || reader.topic === 'd0' || reader.topic === 'addon')) {
    if (before?.kind === 'topic') return;
  }
  if (isRateTopic(topic)) {
    const joins = last?.kind === 'topic' && isRateTopic(last.topic);
    if (!joins) reader.start = startOf(reader, at, index);
    reader.group = joins ? [...reader.group.filter((one) => one !== 'rate'), topic] : [topic];
  } else {
    reader.start = startOf(reader, at, index);
    reader.pending.push({ topic, at, index });
  }
  reader.topic = topic;
}

/** A word of time or size right before a topic belongs to it. */
function startOf(reader: Reader, at: number, index: number): number {
  const before = reader.tokens[index - 1];
  return before && ['later', 'first', 'from', 'size', 'free'].includes(before.kind) ? before.at : at;
}

/** The text in one way of writing: half-width signs, small letters, no marks that nobody sees, a point between figures. */
function wellFormed(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{Cf}\p{Extended_Pictographic}\ufe0f]/gu, (sign) => (/[\d#*+]/.test(sign) ? sign : ' '))
      .replace(/(\d)\s*[。·]\s*(?=\d)/g, '$1.')
      .replace(/(\d)点(?=\d)/g, '$1.')
      .replace(
        /(\d) ?([wk])(?![a-z])/g,
        (_all, digit: string, unit: string) => digit + (unit === 'w' ? '万' : '千'),
      )
      // What a camera makes of figures: O for 0, spaces round the point, a comma for the point of a share.
      .replace(/(^|[^a-z\d])o(?=\.\d)/g, '$10')
      .replace(/(\d|[dt] ?\+ ?)o(?![a-z])/g, '$10')
      .replace(/(\d) \. ?(?=\d)/g, '$1.')
      .replace(/(^|[^\d.])0\. (?=\d)/g, '$10.')
      .replace(/(^|[^\d.])0,(?=\d{1,3} ?[%‰])/g, '$10.')
      .replace(/([卡码信宝率] ?)0,(?=\d{1,3}(?![\d元块]))/g, '$10.')
      .replace(/[\r\n]+/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .trim()
  );
}
