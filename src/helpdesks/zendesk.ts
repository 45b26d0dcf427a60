// Zendesk Agent Workspace. Several tickets stay in the DOM at once, so only the focused field counts.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  // 2026-11: read in public userscripts (JPInert/userscripts and others that agree), not tried on the live site.
  reply: '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id="omnicomposer-plain-text-ckeditor"]',
  // How the composer shows that it holds a note is not known yet: its label is translated, so it cannot be relied on.
} as const satisfies Helpdesk;
