// Zoho Desk: Zoho's own editor, in a frame; comments to colleagues have the same one. Tickets stay open in the page as sub-tabs.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public extensions that work in the composer, and in the editor's source as one of them carries it; not tried on the live site.
// The names before `-` in a class change with each build of Zoho's, those after it do not.
export const helpdesk = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  // The first was read in several, the second in one; the others are Zoho's further data centres.
  hosts: [
    'https://desk.zoho.com/*',
    'https://desk.zoho.eu/*',
    'https://desk.zoho.in/*',
    'https://desk.zoho.com.au/*',
    'https://desk.zoho.com.cn/*',
    'https://desk.zoho.jp/*',
    'https://desk.zoho.sa/*',
    'https://desk.zohocloud.ca/*',
  ],
  // Not the same editor in the knowledge base, whose name it has.
  reply: ':is([class*="-replyeditor-"], [class*="-ticketdetailview-container"]) iframe.KB_Editor_iframe',
  noteAround: 'iframe.KB_Editor_iframe:not([class*="-replyeditor-"] *)',
  // The signature stands between two marks, and the quoted mail after the second.
  leaveOut: '[title^="sign_holder"], [title^="sign_holder"] ~ *',
  ticket: '[data-id^="subTab_"]',
  send: '[class*="-replyfooter-sendBtn"]',
} as const satisfies Helpdesk;
