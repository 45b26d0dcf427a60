// Draws the lines under the phrases: highlights where the text is in the document, boxes of our own over a textarea and where colours are forced.
import type { Pole, Range } from '../engine/types.ts';
import { meets, type Box } from './geometry.ts';
import { canHighlight, focusName, lineName, marksBroken, setMarks, type Weight } from './highlight.ts';
import type { Ground } from './ground.ts';
import { isOfOthers } from './other-checkers.ts';
import type { Measured } from './measure.ts';
import type { Stage } from './stage.ts';

/** A phrase that gets a line. */
export interface Line extends Range {
  readonly pole: Pole;
  /** Drawn more quietly. */
  readonly isQuiet?: boolean;
}

/** How much lower (px) a line lies where another checker has drawn one under the words. */
const lower = 3;

export class Underline {
  readonly #draft: Measured;
  readonly #stage: Stage;
  readonly #layer: HTMLElement;
  readonly #owner = {};
  #lines: readonly Line[] = [];
  #focus: Range | null = null;
  #ground: Ground = { theme: 'light', bearsTint: true, hasOtherLines: false };
  #boxed = false;
  /** Asked for once: the question costs more than the answer. */
  #forced: MediaQueryList | undefined;

  /** `layer` is a fixed box of ours that clips what is drawn in it. */
  constructor(draft: Measured, stage: Stage, layer: HTMLElement) {
    this.#draft = draft;
    this.#stage = stage;
    this.#layer = layer;
  }

  /** Sets the lines and the phrase in focus; they are drawn where the text is in the document. True where boxes have to be drawn anew by `draw`. */
  set(lines: readonly Line[], focus: Range | null, ground: Ground): boolean {
    const before = this.#lines;
    this.#lines = lines.toSorted((one, other) => one.start - other.start);
    this.#focus = focus;
    this.#ground = ground;
    const view = this.#view;
    // With forced colours Chromium fills a highlight like a selection whatever its style, and the forms are lost: boxes keep them.
    const marks = view && canHighlight(view) && !(this.#forced ??= view.matchMedia('(forced-colors: active)')).matches ? this.#marks() : null;
    this.#boxed = marks === null;
    this.#mark(marks);
    return this.#boxed && (before.length !== this.#lines.length || this.#lines.some(({ start, end }, index) => start !== before[index]!.start || end !== before[index]!.end));
  }

  /** Sets highlights anew when an editor has replaced the nodes under them. */
  mend(): void {
    if (!this.#boxed && marksBroken(this.#owner)) this.#mark(this.#marks());
  }

  /** Draws the boxes where the words are now; `seen` is the visible part of the field. */
  draw(seen: Box | null): void {
    const layer = this.#layer;
    const boxes = this.#boxed && seen ? this.#boxes(seen) : [];
    while (layer.childElementCount > boxes.length) layer.lastElementChild?.remove();
    if (!seen || !boxes.length) return;
    put(layer, seen);
    boxes.forEach(({ name, at }, index) => {
      const line = (layer.children[index] ?? layer.appendChild(layer.ownerDocument.createElement('div'))) as HTMLElement;
      if (line.className !== name) line.className = name;
      const shown = { left: at.left - seen.left, top: at.top - seen.top, right: at.right - seen.left, bottom: at.bottom - seen.top };
      if (name.endsWith('tint')) put(line, shown);
      else put(line, { ...shown, top: shown.bottom + (this.#ground.hasOtherLines ? lower : 0) }, false);
    });
  }

  clear(): void {
    this.#mark(null);
    this.#layer.replaceChildren();
  }

  get #view(): (Window & typeof globalThis) | null {
    return this.#draft.element.ownerDocument.defaultView;
  }

  #mark(marks: Map<string, globalThis.Range[]> | null): void {
    if (this.#view && canHighlight(this.#view)) setMarks(this.#owner, this.#view, marks ?? new Map());
  }

  #isFocus(line: Line): boolean {
    return line.start === this.#focus?.start && line.end === this.#focus.end;
  }

  #weight({ isQuiet }: Line, focus: boolean): Weight {
    if (focus && !this.#ground.bearsTint) return isQuiet ? '' : 'heavy';
    return isQuiet ? 'thin' : '';
  }

  #marks(): Map<string, globalThis.Range[]> | null {
    const { theme, bearsTint } = this.#ground;
    const marks = new Map<string, globalThis.Range[]>();
    const add = (name: string, ranges: globalThis.Range[]): void => void marks.set(name, [...(marks.get(name) ?? []), ...ranges]);
    for (const line of this.#lines) {
      const ranges = this.#draft.domRanges(line);
      if (!ranges) return null;
      const focus = this.#isFocus(line);
      add(lineName(line.pole, theme, this.#weight(line, focus), this.#ground.hasOtherLines ? 'low' : ''), ranges);
      if (focus && bearsTint) add(focusName(line.pole, theme), ranges.map((range) => range.cloneRange()));
    }
    return marks;
  }

  /** The lines between the top and the bottom of what is seen: in a long draft most are not measured. */
  #inView(seen: Box): { line: Line; rects: Box[] }[] {
    let low = 0;
    for (let high = this.#lines.length; low < high; ) {
      const middle = (low + high) >> 1;
      const last = this.#draft.rects(this.#lines[middle]!).at(-1);
      if (last && last.bottom <= seen.top) low = middle + 1;
      else high = middle;
    }
    const found: { line: Line; rects: Box[] }[] = [];
    for (const line of this.#lines.slice(low)) {
      const rects = this.#draft.rects(line);
      if (rects[0] && rects[0].top >= seen.bottom) break;
      found.push({ line, rects });
    }
    return found;
  }

  #boxes(seen: Box): { name: string; at: Box }[] {
    const field = this.#draft.element;
    // What lies over the field (a menu, a mention list) lies over its lines too; a card of ours that is not in its place yet does not.
    const { host } = this.#layer.getRootNode() as ShadowRoot;
    const covered = (at: Box): boolean => {
      const { element: hit } = this.#stage.hit((Math.max(at.left, seen.left) + Math.min(at.right, seen.right)) / 2, (Math.max(at.top, seen.top) + Math.min(at.bottom, seen.bottom)) / 2);
      return hit !== null && hit !== field && hit !== host && !field.contains(hit) && !isOfOthers(hit);
    };
    return this.#inView(seen).flatMap(({ line, rects }) => {
      const focus = this.#isFocus(line);
      const boxes = rects.filter((at) => at.right > at.left && meets(at, seen) && !covered(at));
      const name = `${line.pole} ${this.#weight(line, focus)}`.trimEnd();
      const drawn = boxes.map((at) => ({ name, at }));
      return focus && this.#ground.bearsTint ? boxes.map((at) => ({ name: `${line.pole} tint`, at })).concat(drawn) : drawn;
    });
  }
}

function put(element: HTMLElement, at: Box, high = true): void {
  const { style } = element;
  style.left = `${at.left}px`;
  style.top = `${at.top}px`;
  style.width = `${at.right - at.left}px`;
  style.height = high ? `${at.bottom - at.top}px` : '';
}
