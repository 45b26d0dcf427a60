// Usedesk: Redactor 2. Replies and comments to colleagues are two tabs over one editor.
import type { Helpdesk } from './types.ts';

// 2026-11: the editor and the sides of the conversation were read in a public skin (Mistxs/Usedesk_Skin, m_style.css), the customer's name in a public
// extension for agents; how they stand in each other is guessed, and the newer interface (React) is not known. Not tried on the live site.
// Its documentation (docs.usedesk.ru/article/47) says that the field turns yellow for a comment, but not by what: a comment cannot be told yet.
export const helpdesk = {
  id: 'usedesk',
  name: 'Usedesk',
  hosts: ['https://secure.usedesk.ru/*'],
  reply: '.mail-env .redactor-editor[contenteditable=true]',
  customerMessages: '.mail-text:is(.from-client, .from-client *):not(.mail-text-private)',
  customerName: 'h3.client-h3',
} as const satisfies Helpdesk;
