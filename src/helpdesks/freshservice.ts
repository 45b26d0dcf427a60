// Freshservice, Freshdesk's sister for requests inside a company: a Froala editor.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'freshservice',
  name: 'Freshservice',
  hosts: ['https://*.freshservice.com/*'],
  // 2026-11: only the editor was read (public form fillers for it); the page around it is not known, so what is not a ticket is left out by guess.
  reply: '.fr-element.fr-view[contenteditable=true]:not([class*="solution" i] *, [class*="article" i] *, [class*="modal" i] *)',
  // Guessed after Freshdesk.
  noteAround: '.ticket-details__privatenote',
  noteInPage: '[data-test-email-action-btn="note"]:is(.active, [aria-selected=true], [aria-pressed=true])',
} as const satisfies Helpdesk;
