/** What a question asks for, as tokens that a query and the words of a place may share. */
const asked: [token: string, words: RegExp][] = [
  ['?when', /什么时候|啥时候|几时|哪一?天|几天|多久|多长时间|几点|多少天|时效/],
  ['?much', /多少|几块|几个点|贵不贵/],
  ['?who', /找谁|打给谁|问谁|联系谁|是谁/],
  ['?why', /为什么|为啥|怎么回事|什么原因|怎么会/],
  ['?how', /怎么(?!回事|会)|如何|怎样|步骤|流程/],
  ['?where', /哪里|哪儿|在哪|去哪/],
  ['?what', /什么意思|是什么|什么是|什么叫|啥意思/],
  ['?differ', /区别|不同|一样|差在/],
  ['?may', /能不能|可不可以|能否|可以|行不行|[能行要该退].{0,4}吗/],
];

/** Tells question tokens from words. */
export function isQuestionToken(token: string): boolean {
  return token.startsWith('?');
}

/** What a text asks for. */
export function questionTokens(text: string): string[] {
  return asked.filter(([, words]) => words.test(text)).map(([token]) => token);
}
