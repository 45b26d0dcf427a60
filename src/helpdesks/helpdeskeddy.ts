// HelpDeskEddy: an editor that is not known, under or over the conversation.
import type { Helpdesk } from './types.ts';

// 2026-11: the conversation was read in public userscripts and plugins (`ticket-conversation__…`, fields of Element UI), the editor is guessed: any large
// field of a ticket's page that is none of Element UI's. A comment to colleagues is sent as `editorCommentContent`; that its field has such a name is
// guessed too. Not tried on the live site.
export const helpdesk = {
  id: 'helpdeskeddy',
  name: 'HelpDeskEddy',
  hosts: ['https://*.helpdeskeddy.com/*'],
  // Companies may give it an address of their own.
  knownBy: '.ticket-conversation__messages .ticket-conversation__message-html',
  reply: 'body:has(.ticket-conversation__messages) :is(textarea:not(.el-textarea__inner), [contenteditable=true]:not([role=searchbox], [role=combobox]))',
  noteAround: '[id*="editorComment"], [name*="editorComment"]',
} as const satisfies Helpdesk;
