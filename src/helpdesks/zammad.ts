// Zammad: an editable element of its own in the classic interface, TipTap in the new one. Both serve articles for the customer and internal ones.
import type { Helpdesk } from './types.ts';

// 2026-11: read in the product's public source (zammad/zammad), not tried in a running one. Classic: views/ticket_zoom/article_new.jst.eco, its tests, and a
// public userscript for the conversation. New: ArticleReply.vue, ArticleReplyPanel.vue, ArticleBubbleBody.vue in apps/desktop; there, what is internal is
// striped, around the form or, in the newest version read, in it.
const classic = '.article-add .articleNewEdit-body';
const panel = '[data-test-id="article-reply-stripes-panel"]';

export const helpdesk = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['https://*.zammad.com/*'],
  knownBy: `${classic}, ${panel} #ticketArticleReplyForm`,
  reply: `${classic}[contenteditable=true], ${panel} #ticketArticleReplyForm [role=textbox][contenteditable=true]`,
  noteAround: `.article-add.is-internal, ${panel}:is(.bg-stripes, .border-stripes, :has(.bg-stripes, .border-stripes))`,
  // Open tickets stay in the page in the classic interface only.
  ticket: '.content:has(.article-add)',
  customerMessages: '.ticket-article-item.customer:not(.is-internal) .richtext-content, .Content--customer .inner-article-body',
  customerName: '.sidebar[data-tab="customer"] h3[title]',
  attachments: '.article-add .attachments .attachment-name',
  // Of the classic interface: the button of the new one has no name.
  send: '.js-submit',
} as const satisfies Helpdesk;
