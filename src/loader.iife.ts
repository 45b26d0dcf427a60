// ENTRY in the page: waits until a text field gets focus, then asks the worker for the content script. Nothing else happens before that.
export {};

const ended = new AbortController();

function ask(element: EventTarget | null | undefined): void {
  if (!(element instanceof HTMLElement) || (element.localName !== 'textarea' && !element.isContentEditable)) return;
  if (!chrome.runtime?.id) return ended.abort(); // updated or removed: a new loader takes over
  chrome.runtime.sendMessage({ type: 'field-focused' }).then((injected) => injected && ended.abort(), () => {});
}

const focused = (event: Event): void => ask(event.composedPath()[0]);
const listen = (): void => addEventListener('focusin', focused, { capture: true, signal: ended.signal });

// CKEditor 4 writes its frame's document anew, which takes all listeners along.
const rewritten = new MutationObserver(listen);
rewritten.observe(document, { childList: true });
ended.signal.addEventListener('abort', () => rewritten.disconnect());
listen();
ask(document.activeElement);
