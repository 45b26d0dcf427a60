// Chatwoot: ProseMirror, or a plain textarea where a channel takes no formatting. Replies and private notes share the box.
import type { Helpdesk } from './types.ts';

// 2026-11: read in the product's public source (chatwoot/chatwoot: ReplyBox.vue, ReplyBottomPanel.vue, AttachmentsPreview.vue, ContactInfo.vue and
// components-next/message), in several of its versions; not tried in a running one.
export const helpdesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['https://app.chatwoot.com/*'],
  knownBy: '.reply-box > .reply-box__top',
  reply: '.reply-box__top .ProseMirror[contenteditable=true], .reply-box__top textarea',
  noteAround: '.reply-box.is-private',
  // Agents, bots and notes are on the right; a message that an answer refers to is shown above it, cut to two lines.
  customerMessages: '.left-bubble .prose-bubble:not(.line-clamp-2)',
  // The heading of the side panel, beside the link to the contact.
  customerName: 'h3:has(+ div > a[href*="/contacts/"])',
  attachments: '.attachment-preview-box .preview-item',
  send: '.reply-box .right-wrap button',
} as const satisfies Helpdesk;
