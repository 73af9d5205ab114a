import { markStaleFacts } from './stale-facts.ts';
import { stripChatTail } from './chat-tail.ts';
import { offerThemeChoice } from './theme-choice.ts';

stripChatTail();
offerThemeChoice();
markStaleFacts(new Date());
