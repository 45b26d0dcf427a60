// Intercom's inbox: ProseMirror.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public extensions, not tried on the live site. Two agree on the first composer's name and four on the second's; the same
// editor writes articles, macros and outbound messages elsewhere in the product, so it does not count alone.
export const helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  reply: ':is([data-conversation-reply-composer], .inbox2__composer__container) .ProseMirror[contenteditable=true]',
  // From an older inbox (a public userscript); how the present one shows a note is not known.
  noteAround: '.o__note',
  // 1 is the customer, 3 an agent, 5 a bot, 20 the system.
  customerMessages: '[data-part-group-category="1"] .interblocks-html',
  customerName: '[data-inbox-conversation-header-title]',
} as const satisfies Helpdesk;
