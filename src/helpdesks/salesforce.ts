// Salesforce Service Cloud in Lightning: e-mails in CKEditor 4, inside a frame inside a frame; posts to the feed in Quill.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  hosts: ['https://*.lightning.force.com/*'],
  // 2026-11: read in public userscripts (sadnalor/tampermonkeys goes into both frames from the page, so they are of its origin) and in notes of
  // one who answers there, not tried on the live site. A letter that was sent or received is in a frame with that id; it cannot be edited.
  reply: 'iframe.emailuiFrame, .forceActionsContainer .uiInput iframe, .forceChatterMessageBodyInputRichTextEditor .ql-editor',
  // A post in a case's feed is for colleagues, unless its author shows it to customers; that choice has no known mark.
  noteAround: '.forceChatterMessageBodyInputRichTextEditor',
  // Several records stay in the page.
  ticket: '.oneContent',
} as const satisfies Helpdesk;
