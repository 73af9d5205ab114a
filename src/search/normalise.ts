import { questionTokens } from './question-words.ts';

/** Traditional characters and their simplified forms; characters that are the same in both are left out. */
export type Simplified = ReadonlyMap<string, string>;

const same: Simplified = new Map();

/** Characters of a query that count. */
export const longestQuery = 100;

/** The part of a query that counts: links may bring any amount. */
export function usableQuery(given: string): string {
  return [...given.trim()].slice(0, longestQuery).join('');
}

/** Words that make a question of any sentence and tell nothing about what is asked. */
const questionWords =
  /请问|什么时候|啥时候|几时|哪一天|哪天|怎么办|怎么样|怎么写|怎么看|要做什么|做什么|看哪几?[条个]|怎么回事|怎么|怎样|为什么|为啥|是什么意思|什么意思|是什么|什么|如何|可不可以|能不能|能否|可以|是不是|要不要|有没有人|哪些|哪里|哪个|哪儿|的时候|一下|多少$/g;
const particles = /[的了吗呢啊呀吧嘛]/g;

/**
 * Cuts text into what search compares: runs of Chinese characters, and words or figures in Latin script. Full-width forms
 * become half-width, traditional characters simplified, 「T + 1」 becomes `t+1`; 「POS 机」 is one word; question words and
 * particles are dropped unless nothing else is said.
 */
export function runs(text: string, simplified: Simplified = same): string[] {
  const joined = fold(text, simplified);
  const telling = cut(joined.replace(questionWords, ' ').replace(particles, ''));
  return telling.length > 0 ? telling : cut(joined);
}

function fold(text: string, simplified: Simplified): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((c) => simplified.get(c) ?? c)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/([td]) ?加 ?(?=\d)/g, '$1+')
    .replace(/ ?\+ ?(?=\d)/g, '+')
    .replace(/(\d) (?=[%元块天号年月笔次台点])/g, '$1')
    .replace(/pos ?机/g, ' pos ');
}

/** Figures with their unit, runs of Chinese, words and figures in Latin script. */
function cut(text: string): string[] {
  return (
    text.match(/\d[\d.]*[元块天号年月笔次台点]|\p{Script=Han}+|[a-z0-9](?:[a-z0-9+.%-]*[a-z0-9+%])?/gu) ?? []
  );
}

/** The text as one comparable string, for exact matches: no spaces but those between Latin words. */
export function exactKey(text: string, simplified: Simplified = same): string {
  return runs(text, simplified)
    .join(' ')
    .replace(/ (?=\p{Script=Han})/gu, '')
    .replace(/(\p{Script=Han}) /gu, '$1');
}

/**
 * What a query is looked up by: each pair of neighbouring characters of a Chinese run, each Latin word whole, a figure with its
 * unit (51 元 is not the code 51), and what the question asks for.
 */
export function tokens(text: string, simplified: Simplified = same): string[] {
  return [...runs(text, simplified).flatMap(runTokens), ...questionTokens(fold(text, simplified))];
}

/** What a phrase is found by: its tokens, and figures without their unit as well. */
export function indexTokens(text: string, simplified: Simplified = same): string[] {
  const figures = runs(text, simplified).flatMap((run) => /^\d[\d.]*(?=\p{Script=Han})/u.exec(run) ?? []);
  return [...tokens(text, simplified), ...figures];
}

function runTokens(run: string): string[] {
  if (run.endsWith('%')) return [run, run.slice(0, -1)];
  if (!/^\p{Script=Han}/u.test(run)) return [run];
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((c, i) => `${characters[i]}${c}`);
}
