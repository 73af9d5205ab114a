/** Characters of a query that count. */
export const longestQuery = 100;

/** The part of a query that counts: links may bring any amount. */
export function usableQuery(given: string): string {
  return [...given.trim()].slice(0, longestQuery).join('');
}

/** Words that make a question of any sentence and tell nothing about what is asked. */
const questionWords =
  /请问|什么时候|啥时候|几时|哪一天|哪天|咋[个回]?[办整弄搞事样]?|啥子|啥意思|啥|不?晓得|不知道|怎么办|怎么[弄搞整]|怎么样|怎么写|怎么看|要做什么|做什么|看哪几?[条个]|怎么回事|怎么|怎样|为什么|为啥|是什么意思|什么意思|是什么|什么|如何|可不可以|能不能|能否|可以|是不是|要不要|有没有人|哪些|哪里|哪个|哪儿|的时候|一下|多少(?=[呢啊呀]?\P{L}*$)/gu;
const particles = /[的了吗呢啊呀吧嘛]/g;

/** The text in one spelling: half-width, lower case, single spaces. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

/** Runs of Chinese, words and figures in Latin script. */
function cut(text: string): string[] {
  return text.match(/\p{Script=Han}+|[a-z0-9](?:[a-z0-9+.-]*[a-z0-9+])?/gu) ?? [];
}

/** Cuts text into what is compared; question words and particles are dropped unless nothing else is said. */
export function runs(text: string): string[] {
  const joined = fold(text).replace(/ ?\+ ?/g, '+');
  const telling = cut(joined.replace(questionWords, ' ').replace(particles, ''));
  return telling.length > 0 ? telling : cut(joined);
}

/**
 * What a text is compared by: each pair of neighbours of a Chinese run, each Latin word and figure whole, and each character of
 * the pairs as a weak hint.
 */
export function tokens(text: string): string[] {
  const all = runs(text);
  const words = all.flatMap((run) => (isChinese(run) ? pairs([...run]) : [run]));
  return [...words, ...new Set(all.filter((run) => run.length > 1 && isChinese(run)).join(''))];
}

/** Tells text that begins in Chinese. */
export function isChinese(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** Each two neighbours joined; one alone as it is. */
export function pairs(units: string[]): string[] {
  return units.length < 2 ? units : units.slice(1).map((unit, i) => `${units[i] ?? ''}${unit}`);
}

/** Chinese characters and Latin words in turn, for literal search: signs and spaces do not count. */
export function units(text: string): string[] {
  return fold(text).match(/\p{Script=Han}|[a-z0-9]+(?:[.+-][a-z0-9]+)*[%+]?/gu) ?? [];
}
