import { expect, it } from 'vitest';
import { allProse } from '../support/prose.ts';

/*
 * When one may charge again is said in `content/charge-again.yaml` alone. Elsewhere the site may forbid charging again, ask whether
 * one may, and point to the rule; it never says what allows it.
 */

/** Taking a payment once more, or in another way. */
const chargingAgain =
  /(?:再|重新|补)(?:一次|另)?(?:收|刷|扫|付)(?![款银机到几余])|另刷|重[收刷扫](?!复)|换(?:一种|种|个)?方式(?:[收付补刷扫]|再)|换[^，]{0,4}卡(?:再)?[收刷付]|(?:原来的|原|同一个|同一)(?:商户)?(?:订)?单号[^，。]{0,4}(?:收|发起)|可以(?:马上|换卡)?[收刷扫](?![卡码])/;
const forbids = /不(?![行了成到通])|别(?!家|的)|勿|没|未|禁止|以前|之前/;
/** A sentence that forbids from its first word on forbids in all its clauses. */
const begins = /^[\s\d.□-]*(?:不要|不|别|先别|没)/;
const allows = /才|除非|直到|可以|就能|前提|以后|再决定|马上/;
const asks = /能不能|要不要|该不该|什么时候|吗|会不会|怎么/;

/** Sentences that look like a rule and are none, each with the reason. */
const exceptions: readonly (readonly [part: string, reason: string])[] = [
  ['没出签购单（小票）就没扣款，再刷就行', 'a false saying, listed as one'],
  ['冲正不成功，重刷一次就好', 'a false saying, listed as one'],
  ['才算懂行', 'what a good answer of an agent sounds like; it forbids'],
  ['让你「再刷一次试试」的，别选', 'what a bad answer of an agent sounds like'],
  ['中间一栏写的看到了，才能再收', 'says how to read the table of the rules'],
  ['才是「可以重收」', 'says how the checklist comes to its verdict, and where its rules stand'],
  ['另刷一张卡', 'a choice on the sheet for a payment that is still looked into'],
];

/** The parts of a text that say what allows charging again. */
function rulesIn(text: string): string[] {
  const plain = text
    .replace(/<ChargeAgain\b[^>]*\/>/g, '')
    .replace(/\[[^\]]*\]\([^)]*#retry-rules\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|\*\*/g, '');
  return plain.split(/[。！？；|]/).filter((sentence) => {
    if (!chargingAgain.test(sentence) || asks.test(sentence)) return false;
    if (begins.test(sentence) && !allows.test(sentence)) return false;
    const clauses = sentence.split(/[，：]/);
    return clauses.some(
      (clause) => chargingAgain.test(clause) && (!forbids.test(clause) || allows.test(clause)),
    );
  });
}

const elsewhere = allProse().filter(({ file }) => file !== 'content/charge-again.yaml');

it('is said in one file only', () => {
  const found = elsewhere.flatMap(({ file, text }) =>
    rulesIn(text)
      .filter((sentence) => !exceptions.some(([part]) => sentence.includes(part)))
      .map((sentence) => `${file}: ${sentence.trim()}`),
  );
  expect(found).toEqual([]);
});

it.each([
  '看结果：已关闭、已撤销、未支付，才能用同一个订单号再收。',
  '看到明说的失败，或者「冲正成功」，才能再收。',
  '确认没成功或已冲正，再收',
  '请他换卡或换一种方式付，可以马上再收。',
  '先撤销，看到撤销成功，再按对的金额重收。',
  '换别家的卡收，前提是上一笔确认失败；不行就换方式收',
  '没看到冲正成功之前不要再刷，看到以后就能再刷',
])('would find the rule in %s', (text) => {
  expect(rulesIn(text)).not.toEqual([]);
});

it.each([
  '结果没查清，不要再刷，也不要换一种方式收。',
  '没出小票可以再刷一次吗？',
  '撤销以后要不要再收，看[这张表](/guides/missing-record/#retry-rules)。',
  '撤销没结果：<ChargeAgain id="void-open" />',
])('finds none in %s', (text) => {
  expect(rulesIn(text)).toEqual([]);
});

it('keeps no exception that nothing needs', () => {
  const texts = elsewhere.map(({ text }) => text);
  expect(exceptions.filter(([part]) => !texts.some((text) => text.includes(part)))).toEqual([]);
});
