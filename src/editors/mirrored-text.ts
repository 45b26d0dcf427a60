// The text of an unseen copy of a field: one block a paragraph, so that the browser lays out anew only those that a key has changed.
import type { Range } from '../engine/types.ts';
import { changeBetween } from './change-between.ts';

/** So many paragraphs have a block of their own; those that follow share the last one. */
const most = 2000;

export class MirroredText {
  readonly #box: HTMLElement;
  #text = '';
  #isSplit = false;
  #paragraphs: readonly string[] = [];
  /** The text nodes of the paragraphs' blocks. */
  readonly #nodes: Text[] = [];

  /** `box` is filled with the blocks. */
  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Changes only what differs. `isSplit`: a line feed ends a block. */
  write(text: string, isSplit: boolean): void {
    if (text === this.#text && isSplit === this.#isSplit) return;
    this.#text = text;
    this.#isSplit = isSplit;
    const before = this.#paragraphs;
    const now = isSplit ? paragraphsOf(text) : [text];
    this.#paragraphs = now;
    const fewer = Math.min(before.length, now.length);
    let start = 0;
    while (start < fewer && before[start] === now[start]) start++;
    let same = 0;
    while (same < fewer - start && before.at(-1 - same) === now.at(-1 - same)) same++;
    const end = fewer - same;
    for (let index = start; index < end; index++) change(this.#nodes[index]!, now[index]!);
    const come = now.slice(end, now.length - same).map((paragraph) => this.#box.ownerDocument.createTextNode(paragraph));
    const gone = this.#nodes.splice(end, before.length - fewer, ...come);
    for (const node of gone) node.parentElement?.remove();
    const next = this.#nodes[end + come.length]?.parentElement ?? null;
    for (const node of come) this.#box.insertBefore(blockOf(node), next);
  }

  /** The boxes of a range, in px of the viewport. */
  boxes({ start, end }: Range): DOMRect[] {
    const range = this.#box.ownerDocument.createRange();
    const found: DOMRect[] = [];
    let from = 0;
    for (const node of this.#nodes) {
      if (from >= end) break;
      const to = from + node.length;
      if (to > start) {
        range.setStart(node, Math.max(start, from) - from);
        range.setEnd(node, Math.min(end, to) - from);
        found.push(...range.getClientRects());
      }
      from = to;
    }
    return found;
  }
}

/** The paragraphs of a text, each with the line feed that ends it. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let start = 0;
  for (let end = text.indexOf('\n') + 1; end > 0 && paragraphs.length < most; end = text.indexOf('\n', start) + 1) {
    paragraphs.push(text.slice(start, end));
    start = end;
  }
  return [...paragraphs, text.slice(start)];
}

function blockOf(node: Text): HTMLElement {
  const block = node.ownerDocument.createElement('div');
  // A div would begin with no direction of its own.
  block.style.unicodeBidi = 'inherit';
  block.append(node);
  return block;
}

/** Changes only what differs: then the browser lays out only the lines from there on. */
function change(node: Text, text: string): void {
  const { start, end, text: instead } = changeBetween(node.data, text);
  node.replaceData(start, end - start, instead);
}
