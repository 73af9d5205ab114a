import { withoutChatTail } from '../domain/chat-tail.ts';

/**
 * Follows a link whose section has a page of its own by now: a topic of a guide, a part of one, or a section that has moved.
 * The query stays. Gives whether it leads away.
 */
export function followMovedSection(): boolean {
  const id = decodeURIComponent(withoutChatTail(location.hash).slice(1));
  const target = document.getElementById(id);
  const entry = target?.closest('.topic-list > li, .moved-section');
  const link = entry?.querySelector('a');
  if (!target || !entry || !link) return false;
  const part = target.matches('span') ? `#${id}` : link.hash;
  location.replace(link.origin + link.pathname + (link.search || location.search) + part);
  return true;
}

/** Takes what a chat app hung on the hash off again, and goes to the section meant. */
export function stripChatTail(): void {
  const clean = withoutChatTail(location.hash);
  if (clean !== location.hash) location.replace(clean === '' ? '#' : clean);
}
