// Scrolls a field, and what it lies in, just so far that a place in it is seen.

/** `box` gives the place in px of the viewport, anew after each scrolling; `inside` is the innermost element around it. */
export function reveal(inside: Element, box: () => DOMRect | undefined): void {
  const root = inside.ownerDocument.scrollingElement;
  for (let element: Element | null = inside; element; element = parentOf(element)) {
    const isRoot = element === root;
    if (!isRoot && !scrolls(element)) continue;
    const place = box();
    if (!place) return;
    const frame = element.getBoundingClientRect();
    const top = isRoot ? 0 : frame.top + element.clientTop;
    const left = isRoot ? 0 : frame.left + element.clientLeft;
    element.scrollBy({
      top: distance(place.top, place.bottom, top, top + element.clientHeight),
      left: distance(place.left, place.right, left, left + element.clientWidth),
      behavior: 'instant',
    });
  }
}

/** How far a stretch must move to lie within another; its beginning counts where it is too long. */
function distance(start: number, end: number, from: number, to: number): number {
  if (start < from || end - start > to - from) return start - from;
  return end > to ? end - to : 0;
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  const { overflowX, overflowY } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return element.localName === 'input' || [overflowX, overflowY].some((overflow) => /auto|scroll|hidden/.test(overflow));
}

const parentOf = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
