// HubSpot's conversations inbox: ProseMirror.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'hubspot',
  name: 'HubSpot',
  // 2026-11: the first two read in public extensions (danguenet/hs-nav), the others are HubSpot's further data centres, not checked.
  hosts: [
    'https://app.hubspot.com/*',
    'https://app-eu1.hubspot.com/*',
    'https://app-na2.hubspot.com/*',
    'https://app-na3.hubspot.com/*',
    'https://app-ap1.hubspot.com/*',
  ],
  // The same host has pages, campaigns and records with the same editor: it counts only beside the messages of a conversation. Their names were
  // read in a public script that drives the inbox; the editor is guessed.
  reply: 'body:has([data-test-id="primary-message-body-content"], [class*="CommonMessage__"]) .ProseMirror[contenteditable=true]',
  // Guessed.
  noteAround: '[data-test-id*="comment" i]',
} as const satisfies Helpdesk;
