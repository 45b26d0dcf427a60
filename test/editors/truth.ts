// Where words really lie in a field, found out without our own code.
import type { OpenedField } from './browser.ts';
import type { Range } from '../../src/engine/types.ts';
import type { Box } from './world.ts';

/** The boxes of the words as the browser's own DOM range over their text node gives them, put together line by line: a space at a line's end has its own. */
export async function boxesInDom({ field }: OpenedField, words: string): Promise<Box[]> {
  return field.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.replace(/\u00a0/g, ' ').indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const tops = [...new Set(boxes.map(({ top }) => top))];
      return tops.map((top) => {
        const line = boxes.filter((box) => box.top === top);
        return { left: Math.min(...line.map(({ left }) => left)), top, right: Math.max(...line.map(({ right }) => right)), bottom: line[0]!.bottom };
      });
    }
    throw new Error(`no text node has the words ${words}`);
  }, words);
}

/**
 * What lies at the edges of boxes in a textarea, as the browser's own hit test says: the offset just inside the left edge of the
 * first box and just inside the right edge of the last, and whether the points just above and below are other lines.
 */
export async function offsetsAtEdges({ field }: Pick<OpenedField, 'field'>, boxes: readonly Box[]): Promise<Range & { ownLine: boolean }> {
  return field.evaluate((_, boxes) => {
    const hit = (x: number, y: number): number => document.caretPositionFromPoint(x, y)?.offset ?? -1;
    const first = boxes[0]!;
    const last = boxes.at(-1)!;
    const middle = (box: { top: number; bottom: number }): number => (box.top + box.bottom) / 2;
    const start = hit(first.left + 1, middle(first));
    const end = hit(last.right - 1, middle(last));
    const ownLine = hit(first.left + 1, first.top + 2) === start && hit(last.right - 1, last.bottom - 2) === end;
    return { start, end, ownLine };
  }, boxes);
}
