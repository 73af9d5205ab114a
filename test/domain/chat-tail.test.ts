import { expect, it } from 'vitest';
import { withoutChatTail } from '../../src/domain/chat-tail.ts';

it.each([
  ['#code-51', '#code-51'],
  ['#code-51&appinstall=0', '#code-51'],
  ['#code-51?from=singlemessage', '#code-51'],
  ['#&appinstall=0', ''],
  ['#', ''],
  ['', ''],
])('%s → %s', (hash, clean) => {
  expect(withoutChatTail(hash)).toBe(clean);
});
