// Boxes in CSS pixels of the viewport, and where a field can be seen.

/** A rectangle; right and bottom are edges, not sizes. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const box = (left: number, top: number, width: number, height: number): Box =>
  ({ left, top, right: left + width, bottom: top + height });

/** Whether two boxes share an area; touching edges do not count. */
export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What two boxes share, or null. */
export function cut(a: Box, b: Box): Box | null {
  const both = { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) };
  return both.right > both.left && both.bottom > both.top ? both : null;
}

/** The smallest box around all; of none, an empty box at the origin. */
export function hull(boxes: readonly Box[]): Box {
  if (!boxes.length) return box(0, 0, 0, 0);
  return {
    left: Math.min(...boxes.map((one) => one.left)),
    top: Math.min(...boxes.map((one) => one.top)),
    right: Math.max(...boxes.map((one) => one.right)),
    bottom: Math.max(...boxes.map((one) => one.bottom)),
  };
}

/** A box with its edges moved outwards, px. */
export const grow = (one: Box, by: number): Box =>
  ({ left: one.left - by, top: one.top - by, right: one.right + by, bottom: one.bottom + by });

export const holds = (one: Box, x: number, y: number): boolean =>
  x >= one.left && x <= one.right && y >= one.top && y <= one.bottom;

/** The viewport of a document. */
export const frameOf = (document: Document): Box =>
  box(0, 0, document.documentElement.clientWidth, document.defaultView?.innerHeight ?? document.documentElement.clientHeight);

/** The element that an element hangs from, through slots and shadow roots. */
export function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  // Not by `instanceof`: an element of another frame has other classes.
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The padding box of an element. */
function inside(element: Element): Box {
  const outer = element.getBoundingClientRect();
  if (!element.clientWidth) return outer;
  return box(outer.left + element.clientLeft, outer.top + element.clientTop, element.clientWidth, element.clientHeight);
}

/** The part of a field that can be seen: its padding box without what its scrolling ancestors and the viewport hide; null when that is nothing. */
export function visibleBox(field: HTMLElement): Box | null {
  const { ownerDocument: document } = field;
  const frame = frameOf(document);
  // A body that is the editor of its frame is as long as its text; the agent sees the frame.
  if (field === document.body) return frame;
  let seen = cut(inside(field), frame);
  for (let one = above(field), fixed = isFixed(field); seen && one && one !== document.body && !fixed; one = above(one)) {
    const { overflowX, overflowY } = getComputedStyle(one);
    if (overflowX !== 'visible' || overflowY !== 'visible') seen = cut(seen, inside(one));
    fixed = isFixed(one);
  }
  return seen;
}

const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';
