// The demo helpdesk that `npm start` opens.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'demo',
  name: 'Demo helpdesk',
  hosts: [],
  knownBy: '[data-helpdesk="demo"]',
  reply: '[data-reply], [data-reply] [contenteditable=true]',
  noteAround: '[data-note]',
  ticket: '[data-ticket]',
  send: '[data-send]',
} as const satisfies Helpdesk;
