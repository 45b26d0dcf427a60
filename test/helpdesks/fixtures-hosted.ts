// What must be found in the fixtures of the helpdesks that companies host themselves, and of those for Russian and Bulgarian desks.
import type { Fixture } from './fixtures.ts';

const bothMessages = ['I was charged twice.', 'Any news?'];

export const fixtures: readonly Fixture[] = [
  {
    helpdesk: 'chatwoot', state: 'a reply', file: 'chatwoot.html', address: 'https://app.chatwoot.com/app/accounts/1/conversations/7',
    focused: '.reply-box .ProseMirror', is: 'reply',
    nothing: ['[type=search]', '[name=cc]', '.note-of-the-contact'],
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'chatwoot', state: 'a private note', file: 'chatwoot.note.html', address: 'https://chat.harbour.example/app/accounts/1/conversations/7',
    focused: '.reply-box .ProseMirror', is: 'note',
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'chatwoot', state: 'a reply without formatting', file: 'chatwoot.plain.html', address: 'https://chat.harbour.example/app/accounts/1/conversations/7',
    focused: '.reply-box textarea', is: 'reply',
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'zammad', state: 'an article for the customer beside an internal one in a hidden ticket', file: 'zammad.html', address: 'https://harbour.zammad.com/#ticket/zoom/2',
    focused: '.content.active .articleNewEdit-body', is: 'reply',
    nothing: ['#global-search', '.ticket-title-update', '.content.active [name=to]'],
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Обновяване на втория'],
  },
  {
    helpdesk: 'zammad', state: 'an internal article beside one for the customer in a hidden ticket', file: 'zammad.note.html', address: 'https://help.harbour.example/#ticket/zoom/1',
    focused: '.content.active .articleNewEdit-body', is: 'note',
    customerName: 'Pavel Marin', customerMessages: ['Where is my parcel?'], send: ['Обновяване на първия'],
  },
  {
    helpdesk: 'zammad', state: 'an article for the customer in the new interface', file: 'zammad.desktop.html', address: 'https://help.harbour.example/desktop/tickets/7',
    focused: '#ticketArticleReplyForm [role=textbox]', is: 'reply',
    nothing: ['[type=search]', '[name=subject]', '#checklist'],
    customerMessages: bothMessages,
  },
  {
    helpdesk: 'zammad', state: 'an internal article in the new interface', file: 'zammad.desktop-note.html', address: 'https://help.harbour.example/desktop/tickets/7',
    focused: '#ticketArticleReplyForm [role=textbox]', is: 'note',
    customerMessages: bothMessages,
  },
  {
    helpdesk: 'freescout', state: 'a reply', file: 'freescout.html', address: 'https://help.harbour.example/conversation/7',
    focused: '.conv-reply-block .note-editable', is: 'reply',
    nothing: ['[name=q]', '#cc', '.saved-reply .note-editable'],
    customerName: 'Nora Blom', customerMessages: ['Any news?', 'I was charged twice.'], attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'freescout', state: 'a note', file: 'freescout.note.html', address: 'https://help.harbour.example/conversation/7',
    focused: '.conv-reply-block .note-editable', is: 'note',
    customerName: 'Nora Blom', customerMessages: ['Any news?', 'I was charged twice.'], attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'osticket', state: 'a reply', file: 'osticket.html', address: 'https://help.harbour.example/scp/tickets.php?id=7',
    focused: '#reply .redactor-in', is: 'reply',
    nothing: ['[name=query]', '#title', '#canned textarea'],
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'osticket', state: 'a note beside a reply', file: 'osticket.html', address: 'https://harbour.supportsystem.com/scp/tickets.php?id=7',
    focused: '#note .redactor-in', is: 'note',
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'osticket', state: 'a reply without formatting', file: 'osticket.plain.html', address: 'https://help.harbour.example/scp/tickets.php?id=7',
    focused: '#response', is: 'reply',
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'osticket', state: 'a note without formatting', file: 'osticket.plain.html', address: 'https://help.harbour.example/scp/tickets.php?id=7',
    focused: '#internal_note', is: 'note',
    customerName: 'Nora Blom', customerMessages: bothMessages, attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'libredesk', state: 'a reply', file: 'libredesk.html', address: 'https://desk.harbour.example/inboxes/assigned/conversation/7',
    focused: '.box .ProseMirror', is: 'reply',
    nothing: ['[type=search]', '.to', '.contact-note .ProseMirror'],
    customerName: 'Nora Blom', customerMessages: bothMessages, send: ['Изпращане'],
  },
  {
    helpdesk: 'libredesk', state: 'a private note', file: 'libredesk.note.html', address: 'https://desk.harbour.example/inboxes/assigned/conversation/7',
    focused: '.box .ProseMirror', is: 'note',
    customerName: 'Nora Blom', customerMessages: bothMessages, send: ['Изпращане'],
  },
  {
    helpdesk: 'frappe-helpdesk', state: 'a reply beside a comment', file: 'frappe-helpdesk.html', address: 'https://erp.harbour.example/helpdesk/tickets/7',
    focused: '.comm-area > :nth-child(2) .ProseMirror', is: 'reply',
    nothing: ['[type=search]', '.to', '.replied-content [contenteditable]', '.activity .ProseMirror'],
    attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'frappe-helpdesk', state: 'a comment', file: 'frappe-helpdesk.html', address: 'https://erp.harbour.example/helpdesk/tickets/7',
    focused: '.comm-area > :nth-child(3) .ProseMirror', is: 'note',
    attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'redmine', state: 'a note under a conversation', file: 'redmine.conversation.html', address: 'https://issues.harbour.example/issues/7',
    focused: '#issue_notes', is: 'reply',
    customerName: 'Nora Blom', customerMessages: ['I was charged twice.'], attachments: ['invoice.pdf'], send: ['Изпращане'],
  },
  {
    helpdesk: 'request-tracker', state: 'a reply in plain text', file: 'request-tracker.recipients.html', address: 'https://rt.harbour.example/Ticket/Update.html?id=7&Action=Respond',
    focused: '#UpdateContent', is: 'reply',
    customerName: 'Nora Blom', attachments: ['invoice.pdf'], send: ['Обновяване'],
  },
  {
    helpdesk: 'usedesk', state: 'a reply', file: 'usedesk.html', address: 'https://secure.usedesk.ru/tickets/7',
    focused: '.mail-env .redactor-editor', is: 'reply',
    nothing: ['.article-search__input', '.client-note', '.knowledge-base .redactor-editor'],
    customerName: 'Нора Блум', customerMessages: ['Есть новости?', 'С меня списали дважды.'],
  },
  {
    helpdesk: 'omnidesk', state: 'an answer', file: 'omnidesk.html', address: 'https://harbour.omnidesk.ru/staff/cases/record/7',
    focused: '#response_answer_area .redactor-layer', is: 'reply',
    nothing: ['#search', '.kb-article .redactor-layer'],
    customerMessages: ['С меня списали дважды.'],
  },
  {
    helpdesk: 'omnidesk', state: 'a note', file: 'omnidesk.note.html', address: 'https://help.harbour.example/staff/cases/record/7',
    focused: '#response_answer_area .redactor-layer', is: 'note',
    customerMessages: ['С меня списали дважды.'],
  },
  {
    helpdesk: 'omnidesk', state: 'an answer in a chat beside a note in a closed one', file: 'omnidesk.chat.html', address: 'https://harbour.omnidesk.ru/staff/cases/chat/7',
    focused: '.chat_chat_msg_win_wrap:not(.archived) .redactor-layer', is: 'reply',
    nothing: ['#search'],
  },
  {
    helpdesk: 'omnidesk', state: 'a note in a chat', file: 'omnidesk.chat.html', address: 'https://harbour.omnidesk.ru/staff/cases/chat/7',
    focused: '.archived .redactor-layer', is: 'note',
  },
  {
    helpdesk: 'okdesk', state: 'a comment that answers', file: 'okdesk.html', address: 'https://harbour.okdesk.ru/issues/7',
    focused: '[contenteditable]', is: 'reply',
    nothing: ['[type=search]', '[name="issue[description]"]'],
  },
  {
    helpdesk: 'helpdeskeddy', state: 'an answer', file: 'helpdeskeddy.html', address: 'https://harbour.helpdeskeddy.com/ru/ticket/list/filter/id/1/ticket/7',
    focused: '#reply', is: 'reply',
    nothing: ['.el-input__inner', '.el-textarea__inner'],
  },
  {
    helpdesk: 'helpdeskeddy', state: 'a comment to colleagues', file: 'helpdeskeddy.html', address: 'https://help.harbour.example/ru/ticket/7',
    focused: '#editorCommentContent', is: 'note',
  },
  {
    helpdesk: 'helpdeskeddy', state: 'an article of the knowledge base', file: 'helpdeskeddy.article.html', address: 'https://harbour.helpdeskeddy.com/ru/knowledge_base/article/7',
    focused: '[contenteditable]', is: 'nothing',
  },
  {
    helpdesk: 'bitrix24', state: 'a chat of an open line', file: 'bitrix24.html', address: 'https://harbour.bitrix24.ru/online/?IM_LINES=chat7',
    focused: '.bx-imol-content-default-openlines__container textarea', is: 'reply',
    nothing: ['.bx-im-search-input__element', '#colleagues textarea'],
    send: ['Отправить'],
  },
  {
    helpdesk: 'bitrix24', state: 'the older chat of open lines, in a frame', file: 'bitrix24.older.html', address: 'https://harbour.bitrix24.ru/online/?IM_LINES=chat7',
    focused: 'iframe >>> textarea', is: 'reply',
    nothing: ['#colleagues'],
  },
  {
    helpdesk: 'bitrix24', state: 'a letter from the CRM', file: 'bitrix24.mail.html', address: 'https://crm.harbour.example/crm/deal/details/7/',
    focused: '.main-mail-form-editor-wrapper iframe >>> body', is: 'reply',
    nothing: ['.crm-entity-stream-content-new-comment-textarea', '.feed-add-post iframe >>> body', '.main-mail-form-field-value'],
    leaveOut: ['--Паромы «Гавань»', 'С меня списали дважды.'],
    send: ['Отправить'],
  },
  {
    helpdesk: 'jivo', state: 'a chat', file: 'jivo.html', address: 'https://app.jivo.ru/chat/inbox/7',
    focused: '#reply', is: 'reply',
    nothing: ['[type=search]', '.searchField__2aBcD'],
  },
  { helpdesk: 'jivo', state: 'a text in the settings', file: 'jivo.settings.html', address: 'https://app.jivosite.com/settings', focused: 'textarea', is: 'nothing' },
];
