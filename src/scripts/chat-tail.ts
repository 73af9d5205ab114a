import { withoutChatTail } from '../domain/chat-tail.ts';

/** Takes what a chat app hung on the hash off again, and goes to the section meant. */
export function stripChatTail(): void {
  const clean = withoutChatTail(location.hash);
  if (clean !== location.hash) location.replace(clean === '' ? '#' : clean);
}
