// Follows the focus: the reply field that has it is the one that is read. Speaks with the popup and the keyboard command.
import { followFocus } from '../focus.ts';
import { findReply } from '../helpdesks/index.ts';
import { matchesPattern } from '../helpdesks/match-pattern.ts';
import { parseMessage, type Count } from '../messages.ts';
import { readSettings, watchSettings, type Settings } from '../settings.ts';
import { openSession, type Session } from './session.ts';
import { writtenRules, type WrittenRules } from './written-rules.ts';

/** Starts in this document; everything ends when `signal` aborts. */
export function listen(signal: AbortSignal): void {
  let settings: Settings | null = null;
  let written: WrittenRules = { packs: [], commitments: null };
  let session: Session | null = null;
  let focused: Element | null = null;

  const follow = (element: Element): void => {
    if (!chrome.runtime?.id) return globalThis.warmline?.abort(); // updated or removed: step aside without a sound
    focused = element;
    if (!settings || settings.sitesOff.has(siteHost())) return;
    const reply = findReply(element);
    if (!reply || reply.field === session?.field) return;
    session?.close();
    session = openSession(reply, settings, written, signal);
  };

  const change = (next: Settings): void => {
    // An added site that was taken back, or whose permission was: nothing of ours stays in it.
    if (settings?.sitesAdded.has(sitePattern()) && !next.sitesAdded.has(sitePattern())) return globalThis.warmline?.abort();
    settings = next;
    if (next.sitesOff.has(siteHost())) {
      session?.close();
      session = null;
    } else if (session) session.useSettings(next);
    else if (focused?.matches(':focus')) follow(focused);
  };

  followFocus(follow, signal);
  void readSettings().then(change);
  signal.addEventListener('abort', watchSettings(change));
  writtenRules((rules) => {
    written = rules;
    session?.useWrittenRules(rules);
  }, signal);

  const answer = (value: unknown, _sender: chrome.runtime.MessageSender, respond: (count: Count) => void): void => {
    const message = parseMessage(value);
    if (message?.type === 'open-next' && (document.hasFocus() || session?.hasFocus())) session?.openNext();
    if (message?.type === 'hosts-removed' && message.origins.some((origin) => matchesPattern(origin, site()))) globalThis.warmline?.abort();
    if (message?.type === 'how-many' && session) respond(session.count());
  };
  chrome.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(answer));
}

/** The site that the agent sees in the address bar, also inside frames. */
function site(): URL {
  const { ancestorOrigins } = location;
  return new URL(ancestorOrigins?.[ancestorOrigins.length - 1] ?? origin);
}

const siteHost = (): string => site().hostname;

/** The pattern under which it would be added. */
const sitePattern = (): string => `${site().protocol}//${site().hostname}/*`;
