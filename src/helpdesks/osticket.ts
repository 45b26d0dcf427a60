// osTicket: Redactor 3, or plain textareas. The form of the reply and that of the note are both in the page. Seen running (1.18, 2026-11).
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'osticket',
  name: 'osTicket',
  // The vendor's own hosting; 2026-11: from general knowledge.
  hosts: ['https://*.supportsystem.com/*'],
  knownBy: '#response_options form:is(#reply, #note)[action^="tickets.php"]',
  reply: '#response_options form:is(#reply, #note) :is(.redactor-in[contenteditable=true], textarea#response, textarea#internal_note)',
  noteAround: 'form#note',
  // 2026-11: thread-entry.tmpl.php in osTicket/osTicket. Oldest first unless an agent turned it round in the profile.
  customerMessages: '.thread-entry.message .thread-body > div:first-child',
  customerName: 'span[id^="user-"][id$="-name"]',
  attachments: '#reply_form_attachments .filedrop .files .file',
  send: 'form#reply input[type=submit]',
} as const satisfies Helpdesk;
