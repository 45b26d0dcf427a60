// Measures in the draft what the placing needs to know: lines, the caret, text and buttons under a box.
import type { Draft } from '../editors/types.ts';
import type { Range } from '../engine/types.ts';
import { above, meets, visibleBox, type Box } from './geometry.ts';

/** Height of a line of the draft, px. */
export function lineHeight(field: HTMLElement): number {
  const { lineHeight: high, fontSize } = getComputedStyle(field);
  return Number.parseFloat(high) || Number.parseFloat(fontSize) * 1.3;
}

/** A character's box made as high as its line. */
function asLine(one: Box, line: number): Box {
  const more = Math.max(0, line - (one.bottom - one.top)) / 2;
  return { left: one.left, right: one.right, top: one.top - more, bottom: one.bottom + more };
}

/** The line boxes of a range, as high as the lines are. */
export const lineBoxes = (draft: Draft, range: Range, line: number): Box[] => draft.rects(range).map((one) => asLine(one, line));

/** The line in which the caret stands; null while the field has none. `text` is the draft's text. */
export function caretLine(draft: Draft, text: string, line: number): Box | null {
  const caret = draft.selection()?.end;
  if (caret === undefined) return null;
  const exact = draft.rects({ start: caret, end: caret }).at(-1);
  if (exact?.height) return asLine(exact, line);
  // An empty line has no box of its own: count down from the last line that has one.
  let feeds = 0;
  for (let end = caret; end > 0 && feeds < 50; end--) {
    if (text[end - 1] === '\n') feeds++;
    else {
      const last = draft.rects({ start: end - 1, end }).at(-1);
      if (last?.height) return asLine({ left: last.left, right: last.right, top: last.top + feeds * line, bottom: last.bottom + feeds * line }, line);
    }
  }
  const next = text.length > caret ? draft.rects({ start: caret, end: Math.min(text.length, caret + 40) })[0] : undefined;
  if (next) return asLine(next, line);
  const { left, top, width } = draft.element.getBoundingClientRect();
  return { left, right: left + width, top, bottom: top + 2 * line };
}

/** Whether words of the draft stand in a box, tried at six points of it. */
export function textIn(draft: Draft, at: Box): boolean {
  const root = draft.element.getRootNode();
  const document = draft.element.ownerDocument;
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  return points(at).some(([x, y]) => {
    const found = document.caretPositionFromPoint?.(x, y, { shadowRoots });
    if (!found) return false;
    const { offsetNode: node, offset } = found;
    if (node instanceof Text && draft.element.contains(node)) {
      const range = document.createRange();
      range.setStart(node, Math.max(0, offset - 1));
      range.setEnd(node, Math.min(node.length, offset + 1));
      return [...range.getClientRects()].some((one) => meets(one, at));
    }
    return node === draft.element && draft.domRanges({ start: 0, end: 0 }) === null
      && draft.rects({ start: Math.max(0, offset - 1), end: offset + 1 }).some((one) => meets(one, at));
  });
}

const controls = 'button, a, input, select, textarea, [role="button"], [role="link"], [role="combobox"], [contenteditable]';

/** Whether a control of the site stands in a box (not the field itself). */
export function controlIn(field: HTMLElement, at: Box): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  return points(at).some(([x, y]) => {
    const control = root.elementFromPoint(x, y)?.closest(controls);
    return control != null && control !== field && !control.contains(field) && !field.contains(control);
  });
}

const points = ({ left, top, right, bottom }: Box): [number, number][] =>
  [left + 4, (left + right) / 2, right - 4].flatMap((x): [number, number][] => [[x, top + 6], [x, bottom - 6]]);

/** The buttons around a field (Send is one of them): from the nearest ancestor that has any. */
export function buttonsNear(field: HTMLElement): Box[] {
  for (let one = above(field), level = 0; one && level < 6; one = above(one), level++) {
    const found = [...one.querySelectorAll('button, [role="button"], input[type="submit"]')].filter((button) => !field.contains(button));
    if (found.length) return found.slice(0, 60).map((button) => button.getBoundingClientRect()).filter((at) => at.width > 0);
  }
  return [];
}

/** Scrolls the field, and what it scrolls in, until a range can be seen. Only for somebody who asked to be taken there. */
export function bringIntoView(draft: Draft, range: Range): void {
  const { element: field } = draft;
  const page = field.ownerDocument.scrollingElement;
  for (let one: Element | null = field; one; one = above(one)) {
    const [first] = draft.rects(range);
    if (!first || (one !== page && one.scrollHeight <= one.clientHeight)) continue;
    const inner = one === page ? visibleBox(field.ownerDocument.body) : one.getBoundingClientRect();
    if (!inner) continue;
    const margin = Math.min(24, (inner.bottom - inner.top) / 4);
    if (first.top < inner.top) one.scrollTop -= inner.top - first.top + margin;
    else if (first.bottom > inner.bottom) one.scrollTop += first.bottom - inner.bottom + margin;
  }
}
