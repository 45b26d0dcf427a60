// Freshdesk: a Froala editor that the reply and the note share.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*'],
  // 2026-11: read in a public userscript (kcgthb/tampermonkey-userscripts), not tried on the live site.
  reply: '.fr-element.fr-view[contenteditable=true]',
  noteInPage: '[data-test-email-action-btn="note"].active, [data-test-email-action-btn="note"][aria-selected=true]',
} as const satisfies Helpdesk;
