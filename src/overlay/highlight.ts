// The lines in fields whose text is in the document: the browser's own highlights, shared by all fields of a document.
import type { Pole } from '../engine/types.ts';

export type Theme = 'light' | 'dark';

/** Neutral names: a page can list its document's highlights. */
const forms: Readonly<Record<Pole, string>> = { cold: 'broken', dishonest: 'double' };

/** `thin`: the mark of a rule that is less sure. `heavy`: the phrase in focus where no tint is borne; a thin one is ordinary there. */
export type Weight = '' | 'thin' | 'heavy';

/** `low`: below the line that another checker draws under the same words. */
export type Height = '' | 'low';

/** The name of the highlight under phrases of a pole. */
export const lineName = (pole: Pole, theme: Theme, weight: Weight, height: Height = ''): string =>
  `line-${forms[pole]}${theme === 'dark' ? '-dark' : ''}${weight && `-${weight}`}${height && `-${height}`}`;
/** The name of the highlight that tints the phrase in focus. */
export const focusName = (pole: Pole, theme: Theme): string => `line-focus-${forms[pole]}${theme === 'dark' ? '-dark' : ''}`;

/** Named ranges of one field. */
export type Marks = ReadonlyMap<string, readonly Range[]>;

const drawn = new WeakMap<object, Marks>();

/** The window of the field: each document has its own registry. */
type View = Window & typeof globalThis;

/** Whether this browser has highlights. */
export const canHighlight = ({ CSS, Highlight }: View): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Replaces the marks of one field (`owner`) in its document and leaves those of other fields alone. */
export function setMarks(owner: object, { CSS: { highlights }, Highlight }: View, marks: Marks): void {
  // Ranges move with the text by themselves: most keys change none, and one that is set anew is painted anew.
  if (isSame(drawn.get(owner), marks, highlights)) return;
  for (const [name, ranges] of drawn.get(owner) ?? []) {
    const highlight = highlights.get(name);
    for (const range of ranges) highlight?.delete(range);
    if (highlight?.size === 0) highlights.delete(name);
  }
  for (const [name, ranges] of marks) {
    let highlight = highlights.get(name);
    if (!highlight) highlights.set(name, (highlight = new Highlight()));
    for (const range of ranges) highlight.add(range);
  }
  drawn.set(owner, marks);
}

/** Whether these marks are drawn already, and the page has left them there. */
function isSame(before: Marks | undefined, marks: Marks, highlights: HighlightRegistry): boolean {
  if (before?.size !== marks.size) return false;
  return [...marks].every(([name, ranges]) => {
    const old = before.get(name);
    return old?.length === ranges.length && ranges.every((range, index) => isAt(old[index]!, range)) && old.every((range) => highlights.get(name)?.has(range));
  });
}

const isAt = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset && one.endContainer === other.endContainer && one.endOffset === other.endOffset;

/** Whether an editor has replaced the nodes under a field's marks, so that they have to be set anew. */
export const marksBroken = (owner: object): boolean =>
  [...(drawn.get(owner)?.values() ?? [])].some((ranges) => ranges.some((range) => range.collapsed || !range.startContainer.isConnected));
