// Follows the focus: the reply field that has it is the one that is read. Speaks with the popup and the keyboard command.
import { findReply } from '../helpdesks/index.ts';
import { parseMessage, type Count } from '../messages.ts';
import { readSettings, watchSettings, type Settings } from '../settings.ts';
import { openSession, type Session } from './session.ts';

/** Starts in this document; everything ends when `signal` aborts. */
export function listen(signal: AbortSignal): void {
  let settings: Settings | null = null;
  let session: Session | null = null;

  const follow = (element: EventTarget | null | undefined): void => {
    if (!chrome.runtime?.id) return globalThis.warmline?.abort(); // updated or removed: step aside without a sound
    if (!settings || !(element instanceof Element)) return;
    if (settings.sitesOff.has(siteHost())) return;
    const reply = findReply(element);
    if (!reply || reply.field === session?.field) return;
    session?.close();
    session = openSession(reply, settings, signal);
  };

  const change = (next: Settings): void => {
    settings = next;
    if (next.sitesOff.has(siteHost())) {
      session?.close();
      session = null;
    } else if (session) session.useSettings(next);
    else follow(deepActiveElement(document));
  };

  void readSettings().then(change);
  signal.addEventListener('abort', watchSettings(change));
  const focused = (event: Event): void => follow(event.composedPath()[0]);
  const hear = (): void => addEventListener('focusin', focused, { capture: true, signal });
  // CKEditor 4 writes its frame's document anew (setData), which takes all listeners along.
  const rewritten = new MutationObserver(() => {
    hear();
    follow(deepActiveElement(document));
  });
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  hear();

  const answer = (value: unknown, _sender: chrome.runtime.MessageSender, respond: (count: Count) => void): void => {
    const message = parseMessage(value);
    if (message?.type === 'open-next' && (document.hasFocus() || session?.hasFocus())) session?.openNext();
    if (message?.type === 'how-many' && session) respond(session.count());
  };
  chrome.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(answer));
}

/** The host that the agent sees in the address bar, also inside frames. */
function siteHost(): string {
  const { ancestorOrigins } = location;
  return new URL(ancestorOrigins?.[ancestorOrigins.length - 1] ?? origin).hostname;
}

function deepActiveElement(root: DocumentOrShadowRoot): Element | null {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
