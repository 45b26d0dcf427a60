// Frappe Helpdesk: TipTap, one editor for e-mails and another for comments, both in the page.
import type { Helpdesk } from './types.ts';

// 2026-11: read in the product's public source (frappe/helpdesk, desk/src/components: CommunicationArea.vue, EmailEditor.vue, CommentTextEditor.vue), not
// tried in a running one. The boxes have no names of their own, only their order: buttons, e-mail, comment. The conversation stands in frames, without
// a sign of who wrote; a quoted mail is an editable element of its own beside the reply.
export const helpdesk = {
  id: 'frappe-helpdesk',
  name: 'Frappe Helpdesk',
  hosts: [],
  knownBy: '.comm-area',
  reply: '.comm-area > div .ProseMirror[contenteditable=true]',
  noteAround: '.comm-area > div:last-child',
  attachments: '.comm-area > div:nth-child(2) span > a[target="_blank"] > button',
  send: '.comm-area > div:nth-child(2) .justify-end > button:last-child',
} as const satisfies Helpdesk;
