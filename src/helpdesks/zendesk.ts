// Zendesk Agent Workspace: CKEditor 5. Several tickets stay in the page at once, each in a pane of its own.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public userscripts and extensions, not tried on the live site. The channel on the switcher, not its label, which is translated:
// holatuwol/liferay-zendesk-userscript (src/internal.ts) knows `web`, another extension `native_messaging`, a third compares with `internal`.
export const helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  reply: '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id="omnicomposer-plain-text-ckeditor"]',
  noteAround: ':is([data-test-id="editor-view"], #editor-view):has([data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"])',
  ticket: '#main_panes > *',
  customerMessages: '[data-test-id="omni-log-comment-item"] [data-test-id="omni-log-item-message"][type="end-user"]',
  customerName: '[data-test-id="omni-log-comment-item"]:has([data-test-id="omni-log-item-message"][type="end-user"]) [data-test-id="omni-log-comment-user-link"]',
  // The first sends an e-mail with the ticket's new status, the second a chat message.
  send: '[data-test-id="submit_button-button"], [data-test-id="omnichannel-omnicomposer-send-button"]',
} as const satisfies Helpdesk;
