// Request Tracker 5: CKEditor 4 in an about:blank frame, or a plain textarea. Seen running (5.0.3, 2026-11).
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  knownBy: 'form[name="TicketUpdate"]',
  reply: 'textarea#UpdateContent, .messagebox-container iframe.cke_wysiwyg_frame, form[name="TicketUpdate"] iframe.cke_wysiwyg_frame',
  noteAround: '.action-private',
  // The conversation is on another page.
  customerName: '[name="TxnSendMailTo"] ~ label .user',
  attachments: '#attach-dropzone .dz-preview',
  send: 'input[name=SubmitTicket]',
} as const satisfies Helpdesk;
