// ENTRY in the page: helpdesk -> editor -> engine -> overlay -> editor. Injected by the worker when a text field got the focus.
import { listen } from './content/listen.ts';

declare global {
  // eslint-disable-next-line no-var
  var warmline: AbortController | undefined;
}

// Injected twice into one document (two quick focuses, an update): the newer one takes over.
globalThis.warmline?.abort();
globalThis.warmline = new AbortController();
listen(globalThis.warmline.signal);
