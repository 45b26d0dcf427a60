// FreeScout: Summernote, one editor for replies and notes. Seen running (1.8.235, 2026-11).
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  knownBy: 'body.body-conv #conv-layout',
  reply: '.conv-reply-block .note-editable[contenteditable=true]',
  noteAround: '.conv-note-block',
  customerMessages: '.thread-type-customer .thread-content',
  order: 'newest-first',
  customerName: '#conv-layout-customer .customer-name',
  attachments: '.conv-reply-block .attachments-upload li',
  // 2026-11: the buttons are in the page twice; those of the template, which is never shown, send nothing (editor_bottom_toolbar.blade.php).
  send: '.btn-send-text:not(#editor_bottom_toolbar *)',
} as const satisfies Helpdesk;
