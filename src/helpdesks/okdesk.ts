// Okdesk: an editor that is not known.
import type { Helpdesk } from './types.ts';

// 2026-11: guessed, but for the host. Nothing public was found that works in its composer; a comment is what it calls an answer in its interface for
// programs. A comment that is not public cannot be told yet.
export const helpdesk = {
  id: 'okdesk',
  name: 'Okdesk',
  hosts: ['https://*.okdesk.ru/*'],
  reply: ':is(textarea, [contenteditable=true]):is([id*="comment" i], form[id*="comment" i] *, form[action*="comment" i] *)',
} as const satisfies Helpdesk;
