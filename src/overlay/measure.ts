// Measures in the draft what the placing needs to know: lines, the caret, text and buttons under a box.
import type { Draft } from '../editors/types.ts';
import type { Range } from '../engine/types.ts';
import { above, meets, visibleBox, type Box } from './geometry.ts';
import type { Stage } from './stage.ts';

/** A draft whose boxes are in px of the stage's viewport. */
export interface Measured extends Pick<Draft, 'element' | 'selection' | 'domRanges'> {
  rects(range: Range): Box[];
}

export const measured = (draft: Draft, stage: Stage): Measured => ({
  element: draft.element,
  selection: () => draft.selection(),
  domRanges: (range) => draft.domRanges(range),
  rects: (range) => draft.rects(range).map((one) => stage.toStage(one)),
});

const high = (one: Box): number => one.bottom - one.top;

/** Height of a line of the draft, px. */
export function lineHeight(field: HTMLElement): number {
  const { lineHeight: high, fontSize } = getComputedStyle(field);
  return Number.parseFloat(high) || Number.parseFloat(fontSize) * 1.3;
}

/** A character's box made as high as its line. */
function asLine(one: Box, line: number): Box {
  const more = Math.max(0, line - high(one)) / 2;
  return { left: one.left, right: one.right, top: one.top - more, bottom: one.bottom + more };
}

/** The line boxes of a range, as high as the lines are. */
export const lineBoxes = (draft: Measured, range: Range, line: number): Box[] => draft.rects(range).map((one) => asLine(one, line));

/** The line in which the caret stands; null while the field has none, or no text. `text` is the draft's text. */
export function caretLine(draft: Measured, text: string, line: number): Box | null {
  const caret = draft.selection()?.end;
  if (caret === undefined) return null;
  const exact = draft.rects({ start: caret, end: caret }).at(-1);
  if (exact && high(exact)) return asLine(exact, line);
  const following = text[caret - 1] === '\n' && text[caret] !== '\n' ? draft.rects({ start: caret, end: Math.min(text.length, caret + 1) })[0] : undefined;
  if (following) return asLine(following, line);
  // An empty line has no box of its own: count down from the last line that has one.
  let feeds = 0;
  for (let end = caret; end > 0 && feeds < 50; end--) {
    if (text[end - 1] === '\n') feeds++;
    else {
      const last = draft.rects({ start: end - 1, end }).at(-1);
      if (last && high(last)) return asLine({ left: last.left, right: last.right, top: last.top + feeds * line, bottom: last.bottom + feeds * line }, line);
    }
  }
  const next = text.length > caret ? draft.rects({ start: caret, end: Math.min(text.length, caret + 40) })[0] : undefined;
  if (next) return asLine(next, line);
  return null;
}

/** Whether words of the draft stand in a box of the stage, tried at six points of it. */
export function textIn(draft: Measured, stage: Stage, at: Box): boolean {
  const { element: field } = draft;
  const root = field.getRootNode();
  const document = field.ownerDocument;
  const shadowRoots = 'host' in root ? [root as ShadowRoot] : [];
  return points(at).some(([x, y]) => {
    const hit = stage.hit(x, y);
    if (!hit.element || !(field === hit.element || field.contains(hit.element))) return false;
    const found = document.caretPositionFromPoint?.(hit.x, hit.y, { shadowRoots });
    if (!found) return false;
    const { offsetNode: node, offset } = found;
    if (node === field && draft.domRanges({ start: 0, end: 0 }) === null) {
      return draft.rects({ start: Math.max(0, offset - 1), end: offset + 1 }).some((one) => meets(one, at));
    }
    if (node.nodeType !== Node.TEXT_NODE) return false;
    const range = document.createRange();
    range.setStart(node, Math.max(0, offset - 1));
    range.setEnd(node, Math.min((node as Text).length, offset + 1));
    return [...range.getClientRects()].some((one) => meets(stage.toStage(one), at));
  });
}

const controls = 'button, a, input, select, textarea, [role="button"], [role="link"], [role="combobox"], [contenteditable]';

/** Whether a control of the site stands in a box of the stage (not the field itself). */
export function controlIn(field: HTMLElement, stage: Stage, at: Box): boolean {
  return points(at).some(([x, y]) => {
    const control = stage.hit(x, y).element?.closest(controls);
    return control != null && control !== field && !control.contains(field) && !field.contains(control);
  });
}

const points = ({ left, top, right, bottom }: Box): [number, number][] =>
  [left + 4, (left + right) / 2, right - 4].flatMap((x): [number, number][] => [[x, top + 6], [x, bottom - 6]]);

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
