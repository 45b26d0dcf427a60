// Outlook on the web as a team's shared inbox, where a person has added it: it is private mail for most, so it is not in the manifest.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public extensions, not tried on the live site. Its labels, and the titles of its buttons, are translated: Send has no other mark.
export const helpdesk = {
  id: 'outlook',
  name: 'Outlook',
  hosts: [],
  knownBy: '[id^="editorParent_"]',
  reply: '[id^="editorParent_"] [contenteditable=true][role="textbox"]',
  // The letter that is answered follows these two as it is, without a mark of its own.
  leaveOut: '#appendonsend ~ *, #divRplyFwdMsg ~ *',
  attachments: '[data-testid="AttachmentCard"]',
} as const satisfies Helpdesk;
