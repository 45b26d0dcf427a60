// Puts the boxes of pieces of text together into one box per line.

/** One box per line box, from boxes in reading order; empty boxes are dropped. */
export function lineBoxes(boxes: Iterable<DOMRect>): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const line = lines.at(-1);
    if (line && sameLine(line, box) && touches(line, box)) lines[lines.length - 1] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

function sameLine(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.height, other.height) / 2;
}

/** Boxes of one line touch, unless left-to-right and right-to-left words are mixed in it. */
function touches(one: DOMRect, other: DOMRect): boolean {
  return one.left <= other.right + 1 && other.left <= one.right + 1;
}

/** The box around all of them; undefined where there is none. */
export function boxAround(boxes: readonly DOMRect[]): DOMRect | undefined {
  return boxes.length > 0 ? boxes.reduce(around) : undefined;
}

function around(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
