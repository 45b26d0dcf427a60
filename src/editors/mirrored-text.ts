// The text of an unseen copy of a field: one block a paragraph, so that the browser lays out anew only those that a key has changed.
import type { Range } from '../engine/types.ts';
import { changeBetween } from './change-between.ts';

export class MirroredText {
  readonly #box: HTMLElement;
  /** What was written last. */
  text = '';
  #isSplit = true;
  /** The text of each block, with the line feed that ends it. */
  readonly #nodes: Text[] = [];

  /** `box` is filled with the blocks. */
  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Changes only what differs. `isSplit`: a line feed ends a block. */
  write(text: string, isSplit: boolean): void {
    if (text === this.text && isSplit === this.#isSplit) return;
    this.text = text;
    this.#isSplit = isSplit;
    const nodes = this.#nodes;
    const paragraphs = isSplit ? text.split(/(?<=\n)/) : [text];
    let start = 0;
    while (nodes[start]?.data === paragraphs[start] && start < paragraphs.length) start++;
    while (nodes.length < paragraphs.length) nodes.splice(start, 0, this.#block(start));
    for (const node of nodes.splice(start, nodes.length - paragraphs.length)) node.parentElement?.remove();
    nodes.forEach((node, index) => change(node, paragraphs[index] ?? ''));
  }

  /** The boxes of a range, in px of the viewport. */
  boxes({ start, end }: Range): DOMRect[] {
    const range = this.#box.ownerDocument.createRange();
    let to = 0;
    return this.#nodes.flatMap((node) => {
      const from = to;
      to += node.length;
      if (to <= start || from >= end) return [];
      range.setStart(node, Math.max(start - from, 0));
      range.setEnd(node, Math.min(end - from, node.length));
      return [...range.getClientRects()];
    });
  }

  /** The text of a new block before the one that has this number. */
  #block(index: number): Text {
    const { ownerDocument: document, children } = this.#box;
    const block = document.createElement('div');
    // A div would have a direction of its own.
    block.style.unicodeBidi = 'inherit';
    this.#box.insertBefore(block, children[index] ?? null);
    return block.appendChild(document.createTextNode(''));
  }
}

/** Changes only what differs: then the browser lays out only the lines from there on. */
function change(node: Text, text: string): void {
  if (node.data === text) return;
  const { start, end, text: instead } = changeBetween(node.data, text);
  node.replaceData(start, end - start, instead);
}
