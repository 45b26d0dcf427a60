// Knows the DOM position of every offset in the text of an editable element, and back.
import type { Range } from '../engine/types.ts';
import { isRun, objectCharacter, TextReader, type Piece, type Place } from './text-reader.ts';

/** The text of an element at one moment. Stale as soon as the element changes. */
export class TextMap {
  readonly text: string;
  /** Stretches that are not the agent's own words by their markup, in order, not overlapping. */
  readonly leaveOut: readonly Range[];
  readonly #root: Element;
  readonly #pieces: readonly Piece[];
  readonly #emptyLines: ReadonlyMap<number, () => Place>;

  /** `skip`: a selector for what an editor keeps in its element that is no text of the agent's. `gap`: for text that it has not rendered. */
  constructor(root: Element, skip = '', gap = '') {
    const reader = new TextReader(root, skip, gap);
    this.#root = root;
    this.text = reader.text;
    this.leaveOut = reader.leaveOut;
    this.#pieces = reader.pieces;
    this.#emptyLines = reader.emptyLines;
  }

  /** `leaveOut` and the stretches of the elements that a selector matches; in order, not overlapping. */
  leaveOutAlso(selector: string): Range[] {
    const place = (element: Element, after: 0 | 1): Place => ({ node: element.parentNode!, offset: Array.prototype.indexOf.call(element.parentNode!.childNodes, element) + after });
    const more = [...this.#root.querySelectorAll(selector)].map((element) => ({ start: this.offsetAt(place(element, 0)), end: this.offsetAt(place(element, 1)) }));
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of [...this.leaveOut, ...more].toSorted((one, other) => one.start - other.start)) {
      const last = joined.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else if (end > start) joined.push({ start, end });
    }
    return joined;
  }

  /** The place just before the character at `offset`. */
  placeBefore(offset: number): Place {
    const piece = this.#pieceOf(offset);
    if (!piece) return this.placeAfter(offset);
    return isRun(piece) ? { node: piece.node, offset: piece.from + offset - piece.start } : piece.before();
  }

  /** The place just after the character that ends at `offset`; a caret at `offset` belongs here. */
  placeAfter(offset: number): Place {
    const piece = this.#pieceOf(offset - 1);
    if (piece && isRun(piece)) return { node: piece.node, offset: piece.from + offset - piece.start };
    const empty = this.#emptyLines.get(offset);
    if (empty) return empty();
    const next = this.#pieceOf(offset);
    if (next && isRun(next)) return { node: next.node, offset: next.from };
    if (next && this.text[offset - 1] !== objectCharacter) return next.before();
    return piece?.after() ?? { node: this.#root, offset: 0 };
  }

  /** The offset of a DOM position; positions between characters go to the nearest one before. */
  offsetAt(place: Place): number {
    const document = this.#root.ownerDocument;
    const probe = document.createRange();
    probe.setStart(place.node, place.offset);
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle]!;
      const key = isRun(piece) ? { node: piece.node, offset: piece.from } : piece.after();
      if (probe.comparePoint(key.node, key.offset) <= 0) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    if (!piece) return 0;
    if (isRun(piece) && piece.node === place.node) return Math.min(piece.start + place.offset - piece.from, piece.end);
    return piece.end;
  }

  /** The stretches of text nodes that make up a range, in order. */
  runs(range: Range): { node: Text; start: number; end: number; line: number }[] {
    const found: { node: Text; start: number; end: number; line: number }[] = [];
    let line = 0;
    for (let index = this.#indexOf(range.start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index]!;
      if (piece.start >= range.end) break;
      if (!isRun(piece)) line++;
      else {
        const start = piece.from + Math.max(range.start, piece.start) - piece.start;
        const end = piece.from + Math.min(range.end, piece.end) - piece.start;
        if (end > start) found.push({ node: piece.node, start, end, line });
      }
    }
    return found;
  }

  /** The index of the first piece that ends after `offset`. */
  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #pieceOf(offset: number): Piece | undefined {
    const piece = this.#pieces[this.#indexOf(offset)];
    return piece && piece.start <= offset ? piece : undefined;
  }
}
