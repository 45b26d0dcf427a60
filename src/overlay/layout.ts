// Puts the pill and the open panel where they may stand, after each drawing and whenever the field moves.
import type { Finding } from '../engine/types.ts';
import { box, cut, frameOf, meets, type Box } from './geometry.ts';
import { caretLine, controlIn, lineBoxes, lineHeight, textIn, type Measured } from './measure.ts';
import { othersCardIn } from './other-checkers.ts';
import type { Panel } from './panel.ts';
import { anchorGap, place, placeList, type Place, type Side } from './place.ts';
import { placePill, type Spot } from './pill-place.ts';
import { buttonsNear, type Stage } from './stage.ts';

/** Whether the panel stands, its phrase has left the view, or no place is free for it. */
export type Standing = 'placed' | 'gone' | 'no-room';

/** The pill makes room for a caret that is so near (px) before it. */
const near = 80;

export class Layout {
  readonly #draft: Measured;
  readonly #stage: Stage;
  readonly #root: HTMLElement;
  #size = { width: 0, height: 0 };
  #side: Side | undefined;
  #buttons: Box[] = [];
  #pill: Box | null = null;
  #spot: Spot | undefined;
  /** The phrase of the open card, as lines. */
  phrase: readonly Box[] = [];
  /** So many characters can be written on from the caret before it can come near the pill; fewer than this need no look at it. */
  charactersToPill = 0;

  constructor(draft: Measured, stage: Stage, root: HTMLElement) {
    this.#draft = draft;
    this.#stage = stage;
    this.#root = root;
  }

  get panel(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.card');
  }

  get side(): Side | undefined {
    return this.#side;
  }

  /** Measures a panel that was drawn anew. `fresh`: it stands for something else than before. */
  measure(fresh: boolean): void {
    const { panel } = this;
    if (!panel) return;
    if (fresh) {
      this.#side = undefined;
      this.#buttons = buttonsNear(this.#stage);
    }
    const { style } = panel;
    style.maxHeight = 'none';
    style.width = '';
    // Whole pixels, rounded up: a fraction less and the last word wraps.
    const { width, height } = getComputedStyle(panel);
    this.#size = { width: Math.ceil(Number.parseFloat(width)), height: Math.ceil(Number.parseFloat(height)) };
  }

  /** Where the words are being written: the caret's line and the one after it. */
  #writing(text: string, line: number): Box | null {
    const caret = caretLine(this.#draft, text, line);
    return caret && { ...caret, bottom: caret.bottom + line };
  }

  /** Places the open panel. `seen` is the visible part of the field, `text` the draft's text. Tells whether it moved. */
  place(open: Panel, seen: Box | null, text: string): { standing: Standing; moved: boolean } {
    const { panel } = this;
    if (!panel) return { standing: 'gone', moved: false };
    const frame = frameOf(this.#stage.document);
    const where = 'finding' in open ? this.#byPhrase(open.finding, frame, seen, text) : this.#byButton(open, frame, seen, text);
    if (typeof where === 'string') return { standing: where, moved: false };
    if (othersCardIn(this.#stage.document, box(where.left, where.top, where.width, where.height))) return { standing: 'no-room', moved: false };
    return { standing: 'placed', moved: this.#put(panel, where, where.side === 'strip' && where.top > frame.top + 2 * anchorGap) };
  }

  /** A list opens from the pill; the question before sending from what was pressed to send, on whatever is there: nobody is writing. */
  #byButton(open: Panel, frame: Box, seen: Box | null, text: string): Place | 'gone' {
    const button = open.view === 'before-sending' && cut(this.#stage.boxOf(open.button), frame);
    if (button) return placeList(frame, button, null, this.#size);
    if (!seen) return 'gone';
    const writing = this.#writing(text, lineHeight(this.#draft.element));
    return placeList(frame, this.#pill ?? seen, writing && { ...writing, left: seen.left, right: seen.right }, this.#size);
  }

  #byPhrase(finding: Finding, frame: Box, seen: Box | null, text: string): Place | 'gone' | 'no-room' {
    const line = lineHeight(this.#draft.element);
    const phrase = lineBoxes(this.#draft, finding, line);
    this.phrase = phrase;
    if (!seen || !phrase.some((one) => cut(one, seen))) return 'gone';
    const where = place({
      frame, field: seen, phrase, line, card: this.#size, taken: this.#buttons,
      caret: caretLine(this.#draft, text, line),
      ...(this.#side && { stay: this.#side }),
    });
    this.#side = where?.side;
    return where ?? 'no-room';
  }

  #put(panel: HTMLElement, where: Place, atBottom: boolean): boolean {
    const { style } = panel;
    style.maxHeight = `${where.height}px`;
    style.width = `${where.width}px`;
    const top = atBottom ? where.top + where.height - panel.offsetHeight : where.top;
    const [left, down] = [`${Math.round(where.left)}px`, `${Math.round(top)}px`];
    const moved = style.left !== '' && (style.left !== left || style.top !== down);
    style.left = left;
    style.top = down;
    return moved;
  }

  /** Places the pill; `careful` also looks for text and controls of the site under it, else it keeps its spot unless the caret comes near. */
  placePill(seen: Box | null, text: string, careful: boolean): void {
    const pill = this.#root.querySelector<HTMLElement>('.pill');
    if (!pill) return;
    const { style } = pill;
    style.display = seen && seen.bottom - seen.top >= 16 ? '' : 'none';
    if (style.display || !seen) {
      this.#pill = null;
      return;
    }
    const { element: field } = this.#draft;
    const caret = caretLine(this.#draft, text, lineHeight(field));
    const writing = caret && { ...caret, left: caret.left - 40, right: caret.right + near };
    const resizable = field.localName === 'textarea' && getComputedStyle(field).resize !== 'none';
    const looks = careful || !this.#spot;
    // What lies under the pill is asked by a hit test, which must go through it.
    if (looks) style.pointerEvents = 'none';
    const found = placePill(frameOf(this.#stage.document), seen, { width: pill.offsetWidth, height: pill.offsetHeight }, resizable ? 10 : 0, (at, spot) => {
      if (writing && meets(writing, at)) return false;
      return looks ? !textIn(this.#draft, this.#stage, at) && !controlIn(field, this.#stage, at) : spot === this.#spot;
    });
    if (looks) style.pointerEvents = '';
    this.#spot = found.spot;
    this.#pill = found.at;
    this.charactersToPill = caret ? charactersBetween(caret, found.at, seen, Number.parseFloat(getComputedStyle(field).fontSize)) : 0;
    style.left = `${Math.round(found.at.left)}px`;
    style.top = `${Math.round(found.at.top)}px`;
  }
}

/** Written on from a caret, how many characters there are at least to a pill; a character is at most as wide as its font's size (`widest`, px), nearly all are half of it. */
function charactersBetween(caret: Box, pill: Box, field: Box, widest: number): number {
  const lines = Math.ceil((pill.top - caret.bottom) / (caret.bottom - caret.top));
  if (lines > 0) return Math.floor((field.right - caret.right + (lines - 1) * (field.right - field.left)) / widest);
  return caret.top < pill.bottom ? Math.max(0, Math.floor((pill.left - near - caret.right) / widest)) : 0;
}
