// What the customer wrote in the ticket around a reply: as text only, so much of it as can matter.
import { ticketOf } from './index.ts';
import type { Reply } from './types.ts';

/** So many messages, the newest ones, are read. */
const messages = 5;
/** So many characters of each (UTF-16). */
const longest = 10_000;

/** The customer's newest messages, one after the other; '' where the helpdesk's file does not say where they stand. */
export function customerSaid(reply: Pick<Reply, 'field' | 'helpdesk'>): string {
  const { customerMessages, order } = reply.helpdesk;
  if (!customerMessages) return '';
  const found = [...ticketOf(reply).querySelectorAll(customerMessages)];
  const newest = order === 'newest-first' ? found.slice(0, messages) : found.slice(-messages);
  return newest.map((message) => (message.textContent ?? '').slice(0, longest)).join('\n');
}
