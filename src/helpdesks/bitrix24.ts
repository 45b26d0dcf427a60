// Bitrix24: the chats of open lines, in a textarea, and letters from the CRM and the mail, in an editor of its own in a frame.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public copies of the product's source (imopenlines.v2: OpenLinesContent; im.v2: ChatTextarea; main.mail.form), not tried on the live site.
// A portal is a company's whole intranet: chats between colleagues, comments in the CRM and tasks have other containers, or none that is named here.
// Not known yet: a message that only operators see in an open line. A colleague's message in a chat looks like the customer's, so none is read.
export const helpdesk = {
  id: 'bitrix24',
  name: 'Bitrix24',
  hosts: ['https://*.bitrix24.ru/*', 'https://*.bitrix24.by/*', 'https://*.bitrix24.kz/*', 'https://*.bitrix24.com/*', 'https://*.bitrix24.eu/*'],
  // Companies may host it themselves.
  knownBy: '.bx-imol-messenger__scope, .main-mail-form-wrapper',
  // The last is the older chat of open lines, a page in a frame.
  reply:
    '.bx-imol-content-default-openlines__container textarea.bx-im-textarea__element, .main-mail-form-editor-wrapper iframe.bx-editor-iframe, ' +
    'iframe.bx-im-content-openlines__iframe',
  leaveOut: '#main-mail-form-signature, [id^="main_mail_form_"]:is([id*="_signature_"], [id*="_quote_"])',
  // A letter has no such element: its buttons may move to the end of the page.
  ticket: '.bx-imol-content-default-openlines__container',
  send: '.bx-im-send-panel__button_container, .main-mail-form-submit-button',
} as const satisfies Helpdesk;
