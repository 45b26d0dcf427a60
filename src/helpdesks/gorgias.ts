// Gorgias: Draft.js.
import type { Helpdesk } from './types.ts';

// 2026-11: the editor and the note's class are guessed. The note about a customer is a textarea (KalinAngelo/gorgias-customer-notes-modal): it is no reply.
export const helpdesk = {
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['https://*.gorgias.com/*'],
  reply: '.public-DraftEditor-content[contenteditable=true]',
  noteAround: '[class*="internal-note" i], [class*="internalNote" i]',
} as const satisfies Helpdesk;
