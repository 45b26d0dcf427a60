// Redmine 5: a textarea with a Markdown toolbar. Seen running (5.0.4, 2026-11).
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'redmine',
  name: 'Redmine',
  hosts: [],
  knownBy: 'meta[name="description"][content="Redmine"]',
  reply: 'textarea#issue_notes',
  noteInPage: 'input#issue_private_notes:checked',
  // What opened the issue. Later notes of its author look like everybody else's.
  customerMessages: '.issue .description .wiki',
  customerName: '.issue .author a.user',
  attachments: '#new-attachments .attachments_fields > span',
  send: '#issue-form input[name=commit]',
} as const satisfies Helpdesk;
