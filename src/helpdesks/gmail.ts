// Gmail as a team's shared inbox, where a person has added it: it is private mail for most, so it is not in the manifest.
import type { Helpdesk } from './types.ts';

// 2026-11: read in many public extensions that agree, not tried on the live site. What its labels say is translated; these are not labels.
export const helpdesk = {
  id: 'gmail',
  name: 'Gmail',
  hosts: [],
  knownBy: '[g_editable="true"]',
  reply: '[g_editable="true"][role="textbox"]',
  // Around one letter that is being written (Briskine/briskine); the letters read do not tell by their markup who of the two wrote them.
  ticket: '.M9',
  attachments: '.dL .vI',
  send: '.T-I.aoO',
} as const satisfies Helpdesk;
