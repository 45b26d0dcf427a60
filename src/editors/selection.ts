// Reads and sets the DOM selection in an element, wherever it lives: document, frame, or shadow tree.
import type { Place } from './text-reader.ts';

/** What Chromium gives a shadow root beside the standard. */
interface RootWithSelection {
  getSelection?(): Selection | null;
}

/** The two ends of the selection where it lies in `element`, in document order, else null. */
export function selectedPlaces(element: Element): { start: Place; end: Place } | null {
  const root = element.getRootNode();
  const document = element.ownerDocument;
  const selection = (root as RootWithSelection).getSelection?.() ?? document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  let range: AbstractRange = selection.getRangeAt(0);
  if (root !== document && !element.contains(range.startContainer) && 'getComposedRanges' in selection) {
    range = selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? range;
  }
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

/** Selects from one place to another. */
export function selectPlaces(element: Element, start: Place, end: Place): void {
  const root = element.getRootNode() as RootWithSelection;
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
  selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Puts the keyboard into an element without scrolling the page. */
export function focus(element: HTMLElement): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element || !element.ownerDocument.hasFocus()) element.focus({ preventScroll: true });
}
