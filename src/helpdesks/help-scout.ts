// Help Scout: Slate, in a bar at the end of the conversation.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public extensions, not tried on the live site: the editor in toggl/track-extension and one more, the thread in three.
export const helpdesk = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  reply: '[data-slate-editor]:not(.c-Modal *)',
  // The class of a note in the thread, so of one that is being changed; that the bar has it too for a new note is guessed.
  noteAround: '.is-note',
  customerMessages: '.ThreadListItem.is-customer .is-ignoring-table',
  customerName: '[data-cy="Sidebar.CustomerName"] .c-Truncate__content',
} as const satisfies Helpdesk;
