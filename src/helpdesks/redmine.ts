// Redmine 5: a textarea with a Markdown toolbar. Seen running (5.0.4, 2026-11).
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'redmine',
  name: 'Redmine',
  hosts: [],
  knownBy: 'meta[name="description"][content="Redmine"]',
  reply: 'textarea#issue_notes',
  noteInPage: 'input#issue_private_notes:checked',
} as const satisfies Helpdesk;
