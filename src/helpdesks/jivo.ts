// Jivo: chats, in an editor that is not known.
import type { Helpdesk } from './types.ts';

// 2026-11: guessed, but for the hosts, which public pages link to. What public scripts read in it are classes that change with each build of Jivo's
// (`msgList__3xKsJ`), but for `messages-container`. A note to colleagues cannot be told yet.
export const helpdesk = {
  id: 'jivo',
  name: 'Jivo',
  hosts: ['https://app.jivo.ru/*', 'https://app.jivosite.com/*'],
  reply: 'body:has([class*="messages-container"], [class*="msgList"]) :is(textarea, [contenteditable=true]):not([role=searchbox], [role=combobox], [class*="search" i])',
} as const satisfies Helpdesk;
