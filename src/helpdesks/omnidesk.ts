// Omnidesk: Redactor 3, in cases and in chats; one box for answers and notes.
import type { Helpdesk } from './types.ts';

// 2026-11: the box that turns into a note was read in the product's own script as public copies of it show it, and for chats in two public extensions that
// agree; the conversation in several small extensions by agents. Not tried on the live site. Closed chats stay in the page.
export const helpdesk = {
  id: 'omnidesk',
  name: 'Omnidesk',
  hosts: ['https://*.omnidesk.ru/*'],
  // Companies may give it an address of their own.
  knownBy: ':is(#response_answer_area, .chat_msg_win_box_wrap) .js_omni_redactor_container',
  reply: ':is(#response_answer_area, .chat_msg_win_box_wrap) .js_omni_redactor_container[contenteditable=true]',
  noteAround: ':is(.text-area-box, .chat_msg_win_box_wrap).bg-add-note, .chat_msg_win_box_wrap.chat_orange2_bg',
  // Of cases. Their order is a setting of the company's; oldest first is guessed.
  customerMessages: '.request-area:not(.added-answer-area, .added-note-area) .text-area',
} as const satisfies Helpdesk;
