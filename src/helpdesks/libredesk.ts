// Libredesk: TipTap. Replies and private notes are two tabs over one editor. The editor was seen running alone (2026-11).
import type { Helpdesk } from './types.ts';

// 2026-11: read in the product's public source (abhinavxd/libredesk: ReplyBox.vue, ReplyBoxContent.vue, ReplyBoxMenuBar.vue, MessageList.vue,
// MessageBubble.vue). The ids of the tabs are made by its library (radix-vue) from their values; the same editor writes macros and notes on contacts.
const replyBox = 'div:has(> div > div > [role="tablist"] > [role="tab"][id$="-trigger-private_note"])';

export const helpdesk = {
  id: 'libredesk',
  name: 'Libredesk',
  hosts: [],
  knownBy: '[role="tab"][id$="-trigger-private_note"]',
  reply: `${replyBox} .tiptap.ProseMirror[contenteditable=true]`,
  noteAround: 'div:has(> div > div > [role="tablist"] > [role="tab"][id$="-trigger-private_note"][data-state="active"])',
  // Only what came in can have its quoted text shown or hidden.
  customerMessages: '[data-message-uuid] .message-bubble:is(.hide-quoted-text, .show-quoted-text) > .native-html',
  customerName: '[data-message-uuid] a[href*="/contacts/"]',
  send: `${replyBox} div:has(> div > input[type="file"]) > button`,
} as const satisfies Helpdesk;
