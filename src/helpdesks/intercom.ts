// Intercom's inbox: ProseMirror.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  // 2026-11: two public extensions agree on the composer; the note's class is from an older interface. Not tried on the live site.
  reply: '[data-conversation-reply-composer] .ProseMirror[contenteditable=true], .embercom-prosemirror-composer-editor',
  noteAround: '.o__note',
} as const satisfies Helpdesk;
