// Reads the text of an editable element as the agent sees it, and knows the DOM position of every offset in it, and back.
import type { Range } from '../engine/types.ts';

/** A boundary point of the DOM. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Characters that stand together in one text node. */
interface Run {
  readonly start: number;
  end: number;
  readonly node: Text;
  readonly from: number;
}

/** One character that stands for more or less than itself: a '\n' (a `<br>`, a line feed, the seam of two blocks), an object. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly before: Place;
  readonly after: Place;
}

type Piece = Run | Mark;

const isRun = (piece: Piece): piece is Run => 'node' in piece;

/** What editors put into their text to hold a caret or a selection: byte order mark, word joiner, zero-width space. */
const isFiller = (code: number): boolean => code === 0xfeff || code === 0x2060 || code === 0x200b;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c;
const noBreakSpace = 0xa0;

/** One character for a thing that is not text, such as an image, so that the words beside it stay apart. */
const objectCharacter = '\ufffc';
const objects = new Set(['img', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed', 'input', 'select', 'textarea', 'svg', 'math']);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'datalist', 'title', 'head']);

/** Not the agent's own words, by their markup: quotations, code, signatures, and what cannot be edited. */
const notOwnWords =
  'blockquote, pre, code, kbd, samp, .gmail_quote, .gmail_quote_container, .gmail_signature, .gmail_attr, .moz-cite-prefix, ' +
  '.moz-signature, .yahoo_quoted, .protonmail_quote, .protonmail_signature_block, .zmail_extra, #divRplyFwdMsg, #appendonsend, ' +
  '#Signature, [data-signature], [data-smartmail="gmail_signature"], [contenteditable="false"]';

type Spaces = 'collapse' | 'keep-breaks' | 'keep';

function spacesOf(style: CSSStyleDeclaration): Spaces {
  const value = style.getPropertyValue('white-space-collapse') || style.whiteSpace;
  if (value === 'preserve-breaks' || value === 'pre-line') return 'keep-breaks';
  return /^(?:preserve|break-spaces|pre|pre-wrap)/.test(value) ? 'keep' : 'collapse';
}

/** `inline`, `inline-block`, `ruby`, `contents` go on in the line; every other display begins and ends one. */
const isBlock = (display: string): boolean => !/^(?:inline|ruby|contents)/.test(display);

const indexIn = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
const beforeNode = (node: Node): Place => ({ node: node.parentNode ?? node, offset: indexIn(node) });
const afterNode = (node: Node): Place => ({ node: node.parentNode ?? node, offset: indexIn(node) + 1 });

/** The text of an element at one moment. Stale as soon as the element changes. */
export class TextMap {
  readonly text: string;
  /** Stretches that are not the agent's own words by their markup, in order, not overlapping. */
  readonly leaveOut: readonly Range[];
  readonly #root: Element;
  readonly #pieces: readonly Piece[];
  readonly #emptyLines: ReadonlyMap<number, Place>;

  /** `skip`: a selector for what an editor keeps in its element that is no text of the agent's. */
  constructor(root: Element, skip = '') {
    const reader = new Reader(root, skip);
    this.#root = root;
    this.text = reader.text;
    this.leaveOut = reader.leaveOut;
    this.#pieces = reader.pieces;
    this.#emptyLines = reader.emptyLines;
  }

  /** The place just before the character at `offset`. */
  placeBefore(offset: number): Place {
    const piece = this.#pieceOf(offset);
    if (!piece) return this.placeAfter(offset);
    return isRun(piece) ? { node: piece.node, offset: piece.from + offset - piece.start } : piece.before;
  }

  /** The place just after the character that ends at `offset`; a caret at `offset` belongs here. */
  placeAfter(offset: number): Place {
    const piece = this.#pieceOf(offset - 1);
    if (piece && isRun(piece)) return { node: piece.node, offset: piece.from + offset - piece.start };
    const empty = this.#emptyLines.get(offset);
    if (empty) return empty;
    const next = this.#pieceOf(offset);
    if (next && isRun(next)) return { node: next.node, offset: next.from };
    return piece?.after ?? { node: this.#root, offset: 0 };
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
      const key = isRun(piece) ? { node: piece.node, offset: piece.from } : piece.after;
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

/** One walk over the element. */
class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  readonly leaveOut: Range[] = [];
  readonly emptyLines = new Map<number, Place>();
  readonly #skip: string;
  readonly #view: Window;
  /** The line has ended, but nothing of the next one was met yet: at the end of the text this is no '\n'. */
  #ended: { before: Place; after: Place } | null = null;
  #lineHasContent = false;
  #space: { node: Text; offset: number } | null = null;

  constructor(root: Element, skip: string) {
    this.#skip = skip;
    this.#view = root.ownerDocument.defaultView!;
    this.#children(root, spacesOf(this.#view.getComputedStyle(root)));
  }

  #children(parent: Node, spaces: Spaces): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.#characters(child as Text, spaces);
      else if (child.nodeType === 1) this.#element(child as Element);
    }
  }

  #element(element: Element): void {
    const name = element.localName;
    if (unseen.has(name) || (this.#skip !== '' && element.matches(this.#skip))) return;
    if (name === 'br') return this.#lineFeed(beforeNode(element), afterNode(element));
    const style = this.#view.getComputedStyle(element);
    if (style.display === 'none') return;
    if (objects.has(name)) return this.#object(element);
    const block = isBlock(style.display);
    if (block) this.#endLine(beforeNode(element));
    // A '\n' that is still owed when the element begins is not part of it.
    const start = this.text.length + (this.#ended ? 1 : 0);
    this.#children(element, spacesOf(style));
    if (block) this.#endLine(afterNode(element));
    if (element.matches(notOwnWords)) this.#leaveOut(start, element);
  }

  #leaveOut(start: number, element: Element): void {
    const end = this.text.length;
    if (end <= start || element.querySelector('[contenteditable="true"]')) return;
    while ((this.leaveOut.at(-1)?.start ?? -1) >= start) this.leaveOut.pop();
    this.leaveOut.push({ start, end });
  }

  #characters(node: Text, spaces: Spaces): void {
    const data = node.data;
    for (let index = 0; index < data.length; index++) {
      const code = data.charCodeAt(index);
      if (isFiller(code)) continue;
      if (code === 0x0a && spaces !== 'collapse') {
        this.#lineFeed({ node, offset: index }, { node, offset: index + 1 });
      } else if (spaces !== 'keep' && isSpace(code)) {
        if (this.#lineHasContent) this.#space ??= { node, offset: index };
      } else {
        this.#beginContent();
        // Where spaces collapse, a no-break space is how an editor keeps an ordinary one.
        this.#add(node, index, code === noBreakSpace && spaces !== 'keep' ? ' ' : data[index]!);
      }
    }
  }

  #beginContent(): void {
    if (this.#ended) this.#addBreak(this.#ended);
    if (this.#space) this.#add(this.#space.node, this.#space.offset, ' ');
    this.#space = null;
    this.#lineHasContent = true;
  }

  #add(node: Text, offset: number, character: string): void {
    const start = this.text.length;
    const last = this.pieces.at(-1);
    this.text += character;
    if (last && isRun(last) && last.node === node && last.from + (last.end - last.start) === offset) last.end = start + 1;
    else this.pieces.push({ start, end: start + 1, node, from: offset });
  }

  #addBreak({ before, after }: { before: Place; after: Place }): void {
    const start = this.text.length;
    this.text += '\n';
    this.pieces.push({ start, end: start + 1, before, after });
    this.#ended = null;
  }

  #object(element: Element): void {
    this.#beginContent();
    const start = this.text.length;
    this.text += objectCharacter;
    this.pieces.push({ start, end: start + 1, before: beforeNode(element), after: afterNode(element) });
  }

  #lineFeed(before: Place, after: Place): void {
    if (this.#ended) this.#addBreak(this.#ended);
    if (!this.#lineHasContent) this.emptyLines.set(this.text.length, before);
    this.#lineHasContent = false;
    this.#space = null;
    this.#ended = { before, after };
  }

  #endLine(after: Place): void {
    this.#space = null;
    if (!this.#lineHasContent) return;
    this.#lineHasContent = false;
    const last = this.pieces.at(-1);
    const before = last && isRun(last) ? { node: last.node, offset: last.from + last.end - last.start } : (last?.after ?? after);
    this.#ended = { before, after };
  }
}
