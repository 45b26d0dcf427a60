// ENTRY in the page: waits until a text field gets focus, then asks the worker for the content script. Nothing else happens before that.
const isField = (element: EventTarget | null | undefined): boolean =>
  element instanceof HTMLElement && (element.localName === 'textarea' || element.isContentEditable);

const stop = new AbortController();

function ask(element: EventTarget | null | undefined): void {
  if (!isField(element)) return;
  if (!chrome.runtime?.id) return stop.abort(); // the extension was updated or removed: a new loader takes over
  chrome.runtime.sendMessage({ type: 'field-focused' }).then((injected) => injected && stop.abort(), () => {});
}

addEventListener('focusin', (event) => ask(event.composedPath()[0]), { capture: true, signal: stop.signal });
ask(document.activeElement);
export {};
