// Where the overlay is drawn: the outermost document of the field's origin, so that a card is not shut into an editor's frame of a few lines.
import { above, cut, visibleBox, type Box } from './geometry.ts';

export interface Stage {
  readonly document: Document;
  /** The frames around the field, the innermost first; none where the field stands in the stage's own document. */
  readonly frames: readonly HTMLElement[];
  /** What stands in the stage's document: the field, or the outermost frame around it. */
  readonly outer: HTMLElement;
  /** Moves a box of the field's viewport into the stage's. */
  toStage(at: Box): Box;
  /** The box of an element that stands in the stage's document or in the field's, px of the stage's viewport. */
  boxOf(element: Element): Box;
  /** The visible part of the field, in px of the stage's viewport; null when that is nothing. */
  seen(): Box | null;
  /** The element at a point of the stage's viewport, also inside the frames around the field, and the point in its own viewport. */
  hit(x: number, y: number): { element: Element | null; x: number; y: number };
}

/** The frame in which a document is shown, where it is of the same origin. */
function frameAround(document: Document): HTMLElement | null {
  try {
    return document.defaultView?.frameElement as HTMLElement | null;
  } catch {
    return null;
  }
}

/** Finds the stage of a field. */
export function stageOf(field: HTMLElement): Stage {
  const frames: HTMLElement[] = [];
  for (let frame = frameAround(field.ownerDocument); frame; frame = frameAround(frame.ownerDocument)) frames.push(frame);
  const outer = frames.at(-1) ?? field;
  const from = (frame: HTMLElement): { x: number; y: number } => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + frame.clientLeft, y: top + frame.clientTop };
  };
  const into = (at: Box, frame: HTMLElement): Box => {
    const { x, y } = from(frame);
    return { left: at.left + x, top: at.top + y, right: at.right + x, bottom: at.bottom + y };
  };
  const toStage = (at: Box): Box => frames.reduce(into, at);
  return {
    document: outer.ownerDocument,
    frames,
    outer,
    toStage,
    boxOf(element) {
      const at = element.getBoundingClientRect();
      return element.ownerDocument === outer.ownerDocument ? at : toStage(at);
    },
    seen() {
      let seen = visibleBox(field);
      for (const frame of frames) {
        const shown: Box | null = seen && visibleBox(frame);
        seen = seen && shown && cut(into(seen, frame), shown);
      }
      return seen;
    },
    hit(x, y) {
      let root = outer.getRootNode() as Document | ShadowRoot;
      let at = { x, y };
      for (let level = frames.length - 1; ; level--) {
        const element = root.elementFromPoint(at.x, at.y);
        const frame = frames[level];
        if (!frame || element !== frame) return { element, ...at };
        const inner = from(frame);
        at = { x: at.x - inner.x, y: at.y - inner.y };
        root = (frames[level - 1] ?? field).getRootNode() as Document | ShadowRoot;
      }
    },
  };
}

/** The buttons around a field (Send is one of them), from its nearest ancestor that has any; px of the stage's viewport. */
export function buttonsNear({ outer }: Stage): Box[] {
  for (let one = above(outer), level = 0; one && level < 6; one = above(one), level++) {
    const found = [...one.querySelectorAll('button, [role="button"], input[type="submit"]')].filter((button) => !outer.contains(button));
    if (found.length) return found.slice(0, 60).map((button) => button.getBoundingClientRect()).filter((at) => at.width > 0);
  }
  return [];
}
