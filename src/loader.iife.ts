// ENTRY in the page: waits until a text field gets focus, then asks the worker for the content script. Nothing else happens before that.
import { followFocus } from './focus.ts';

const ended = new AbortController();

function ask(element: Element): void {
  if (element.localName !== 'textarea' && !(element as HTMLElement).isContentEditable) return;
  if (!chrome.runtime?.id) return ended.abort(); // updated or removed: a new loader takes over
  chrome.runtime.sendMessage({ type: 'field-focused' }).then((injected) => injected && ended.abort(), () => {});
}

followFocus(ask, ended.signal);
