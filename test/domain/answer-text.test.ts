import { expect, it } from 'vitest';
import { answerParts, plainAnswer } from '../../src/domain/answer-text.ts';

const answer = '从 <Fact id="from" />起，<Fact id="share" />。';

it('cuts an answer into words and facts', () => {
  expect(answerParts(answer)).toEqual([
    { text: '从 ' },
    { fact: 'from' },
    { text: '起，' },
    { fact: 'share' },
    { text: '。' },
  ]);
  expect(answerParts('没有。')).toEqual([{ text: '没有。' }]);
});

it('says an answer in plain words', () => {
  const values: Record<string, string> = { from: '2026 年', share: '0.38%' };
  expect(plainAnswer(answer, (id) => values[id] ?? '')).toBe('从 2026 年起，0.38%。');
});
