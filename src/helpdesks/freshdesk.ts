// Freshdesk: a Froala editor in the conversation, which the reply and the note share.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public userscripts, not tried on the live site. One that reads tickets daily says that the reply box is an item of the
// conversation; so an article's or a canned response's editor is none. The classes of the customer: kcgthb/tampermonkey-userscripts.
export const helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*'],
  reply: '.ticket-details__item .fr-element.fr-view[contenteditable=true]',
  // The button's name was read; that it says so itself when it is pressed is guessed. A private note that is being changed has the class.
  noteAround: '.ticket-details__privatenote',
  noteInPage: '[data-test-email-action-btn="note"]:is(.active, [aria-selected=true], [aria-pressed=true])',
  // The first message is the ticket's description; an answer by mail from somebody else has the private note's class as well.
  customerMessages: '[data-test-id="ticket-description"] .text-content-wrapper, .ticket-details__requestor [data-test-conversation="conversation-text"]',
  customerName: '.ticket-details__requestor [data-test-id="user-name"] b',
} as const satisfies Helpdesk;
