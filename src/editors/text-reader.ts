// Walks over an editable element once and writes down its text as the agent sees it, with the place of every character.
import type { Range } from '../engine/types.ts';

/** A boundary point of the DOM. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Characters that stand together in one text node. */
export interface Run {
  readonly start: number;
  end: number;
  readonly node: Text;
  readonly from: number;
}

/** One character that stands for more or less than itself: a '\n' (a `<br>`, a line feed, the seam of two blocks), an object. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly before: () => Place;
  readonly after: () => Place;
}

export type Piece = Run | Mark;

/** True for characters in a text node. */
export const isRun = (piece: Piece): piece is Run => 'node' in piece;

/** What editors put into their text to hold a caret or a selection: byte order mark, word joiner, zero-width space. */
const isFiller = (code: number): boolean => code === 0xfeff || code === 0x2060 || code === 0x200b;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c;
const noBreakSpace = 0xa0;

/** Whether a character is in the text as it is. */
const isOrdinary = (code: number, spaces: Spaces): boolean => !isFiller(code) && (spaces === 'keep' ? code !== 0x0a : !isSpace(code) && code !== noBreakSpace);

/** Where the characters end that, from `index` on, are in the text as they are. One space between two words is: else a text would be put together word by word. */
function ordinaryUntil(data: string, index: number, spaces: Spaces): number {
  let end = index;
  while (end < data.length && (isOrdinary(data.charCodeAt(end), spaces) || (end > index && data[end] === ' ' && end + 1 < data.length && isOrdinary(data.charCodeAt(end + 1), spaces)))) end++;
  return end;
}

/** One character for a thing that is not text, such as an image, so that the words beside it stay apart. */
export const objectCharacter = '\ufffc';
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

// Places beside a node are worked out only when asked for: counting its siblings for every node makes the walk quadratic.
const indexIn = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
const beforeNode = (node: Node) => (): Place => ({ node: node.parentNode ?? node, offset: indexIn(node) });
const afterNode = (node: Node) => (): Place => ({ node: node.parentNode ?? node, offset: indexIn(node) + 1 });
const inText = (node: Text, offset: number) => (): Place => ({ node, offset });

/** The text of an element and its pieces, read when it is made. */
export class TextReader {
  text = '';
  /** The pieces of the text, without gaps, in order. */
  readonly pieces: Piece[] = [];
  /** Not the agent's own words by their markup: in order, not overlapping. */
  readonly leaveOut: Range[] = [];
  /** Where the caret stands in lines without a character, by their offset. */
  readonly emptyLines = new Map<number, () => Place>();
  readonly #skip: string;
  readonly #gap: string;
  readonly #view: Window;
  /** The line has ended, but nothing of the next one was met yet: at the end of the text this is no '\n'. */
  #ended: Pick<Mark, 'before' | 'after'> | null = null;
  #lineHasContent = false;
  #space: { node: Text; offset: number } | null = null;

  /** `skip`: a selector for what is no text of the agent's, or ''. `gap`: for what stands in the place of text that is not rendered, or ''. */
  constructor(root: Element, skip: string, gap: string) {
    this.#skip = skip;
    this.#gap = gap;
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
    if (this.#gap !== '' && element.matches(this.#gap)) {
      this.#endLine(beforeNode(element));
      this.#object(element);
      return this.#endLine(afterNode(element));
    }
    const block = isBlock(style.display);
    if (block) this.#endLine(beforeNode(element));
    // A '\n' or a space that is still owed when the element begins is not part of it.
    const start = this.text.length + (this.#ended || this.#space ? 1 : 0);
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
    const { data } = node;
    for (let index = 0; index < data.length; ) {
      const end = ordinaryUntil(data, index, spaces);
      if (end > index) {
        this.#beginContent();
        this.#add(node, index, data.slice(index, end));
        index = end;
      } else {
        this.#character(node, index++, spaces);
      }
    }
  }

  #character(node: Text, index: number, spaces: Spaces): void {
    const code = node.data.charCodeAt(index);
    if (isFiller(code)) return;
    if (code === 0x0a && spaces !== 'collapse') {
      this.#lineFeed(inText(node, index), inText(node, index + 1));
    } else if (code === noBreakSpace) {
      this.#beginContent();
      // Where spaces collapse, a no-break space is how an editor keeps an ordinary one.
      this.#add(node, index, ' ');
    } else if (this.#lineHasContent) {
      this.#space ??= { node, offset: index };
    }
  }

  #beginContent(): void {
    if (this.#ended) this.#addBreak(this.#ended);
    if (this.#space) this.#add(this.#space.node, this.#space.offset, ' ');
    this.#space = null;
    this.#lineHasContent = true;
  }

  #add(node: Text, offset: number, characters: string): void {
    const start = this.text.length;
    const last = this.pieces.at(-1);
    this.text += characters;
    const end = this.text.length;
    if (last && isRun(last) && last.node === node && last.from + (last.end - last.start) === offset) last.end = end;
    else this.pieces.push({ start, end, node, from: offset });
  }

  #addBreak({ before, after }: Pick<Mark, 'before' | 'after'>): void {
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

  #lineFeed(before: () => Place, after: () => Place): void {
    if (this.#ended) this.#addBreak(this.#ended);
    if (!this.#lineHasContent) this.emptyLines.set(this.text.length, before);
    this.#lineHasContent = false;
    this.#space = null;
    this.#ended = { before, after };
  }

  #endLine(after: () => Place): void {
    this.#space = null;
    if (!this.#lineHasContent) return;
    this.#lineHasContent = false;
    const last = this.pieces.at(-1);
    const before = last && isRun(last) ? inText(last.node, last.from + last.end - last.start) : (last?.after ?? after);
    this.#ended = { before, after };
  }
}
