// Follows the keyboard's focus to the innermost element, also into shadow roots, closed ones too, and through documents that are written anew.

/** Calls back with the element that has the focus and with each one that gets it, until `signal` aborts. */
export function followFocus(callback: (element: Element) => void, signal: AbortSignal): void {
  let last: Event | undefined;
  const focused = (event: Event): void => {
    // It comes by the window and by each root on its way.
    if (event === last) return;
    last = event;
    go(event.composedPath()[0] as Element);
  };
  // Added twice, a listener is still one.
  const hear = (place: EventTarget): void => place.addEventListener('focusin', focused, { capture: true, signal });
  const go = (element: Element | null): void => {
    if (!element) return;
    // A move inside a shadow root is not told outside of it.
    for (let root = element.getRootNode() as ShadowRoot; root.host; root = root.host.getRootNode() as ShadowRoot) hear(root);
    const inside = shadowRootOf(element);
    if (inside) hear(inside);
    if (inside?.activeElement) go(inside.activeElement);
    else callback(element);
  };
  const begin = (): void => {
    hear(window);
    go(document.activeElement);
  };
  // CKEditor 4 writes its frame's document anew (setData), which takes all listeners along.
  const rewritten = new MutationObserver(begin);
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  begin();
}

/** The shadow root of an element, whoever made it and however closed. */
function shadowRootOf(element: Element): ShadowRoot | null {
  return element instanceof HTMLElement ? (chrome.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot) : null;
}
