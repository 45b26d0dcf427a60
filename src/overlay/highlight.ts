// The lines in fields whose text is in the document: the browser's own highlights, shared by all fields of a document.

/** Named ranges of one field. */
export type Marks = ReadonlyMap<string, readonly Range[]>;

const drawn = new WeakMap<object, Marks>();

/** Whether this browser has highlights. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Replaces the marks of one field (`owner`) and leaves those of the others alone. */
export function setMarks(owner: object, marks: Marks): void {
  for (const [name, ranges] of drawn.get(owner) ?? []) {
    const highlight = CSS.highlights.get(name);
    for (const range of ranges) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
  }
  for (const [name, ranges] of marks) {
    let highlight = CSS.highlights.get(name);
    if (!highlight) CSS.highlights.set(name, (highlight = new Highlight()));
    for (const range of ranges) highlight.add(range);
  }
  drawn.set(owner, marks);
}

/** Whether an editor has replaced the nodes under a field's marks, so that they have to be set anew. */
export const marksBroken = (owner: object): boolean =>
  [...(drawn.get(owner)?.values() ?? [])].some((ranges) => ranges.some((range) => range.collapsed || !range.startContainer.isConnected));
