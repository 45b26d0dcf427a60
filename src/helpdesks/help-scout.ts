// Help Scout: Slate.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  // 2026-11: read in a public extension (toggl/track-extension), not tried on the live site.
  reply: '[data-slate-editor]',
} as const satisfies Helpdesk;
