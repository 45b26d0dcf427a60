// What the rest of the product knows of a text field: a Draft. Only the files of this folder know the DOM of an editor.
import type { Edit, Range } from '../engine/types.ts';

/** How an edit ended: it is in, the words had changed before it, or the editor did not take it (the text is as it was). */
export type Outcome = 'held' | 'moved-on' | 'refused';

/** An open text field. Offsets are UTF-16 offsets into `text()`. */
export interface Draft {
  readonly element: HTMLElement;
  /**
   * The text as the agent sees it: blocks and line breaks as '\n', a no-break space that only keeps a space as a space, a thing
   * that is no text (an image) as U+FFFC.
   */
  text(): string;
  /** Stretches that are not the agent's own words by their markup: block quotes, preformatted code, signatures, and what the selector `more` matches. */
  leaveOut(more?: string): readonly Range[];
  /** Calls back after each change of the text, whoever made it, until `signal` aborts. */
  onChange(callback: () => void, signal: AbortSignal): void;
  /** The line boxes of a range, in CSS pixels of the viewport, clipped to nothing; empty where it is not rendered. */
  rects(range: Range): DOMRect[];
  /** Where a copy of the field may stand that is needed to measure it: an element of its document. Without it the copy is the page's to see. */
  measureIn(home: Element): void;
  /** DOM ranges for a highlight, or null where the text is not in the document (textarea, input). */
  domRanges(range: Range): globalThis.Range[] | null;
  /** The selection, or null while the field has none. */
  selection(): Range | null;
  /** Focuses the field, selects a range and scrolls it into view. */
  select(range: Range): void;
  /** True between compositionstart and the end of an input method's composition. */
  composing(): boolean;
  /** Makes the edit through the editor's own path, so that one undo takes it back, and reads it back. */
  apply(edit: Edit): Promise<Outcome>;
}

/**
 * A kind of text field: each file of this folder that exports an `editor` adds one.
 * `open` is called only for an element that `recognises` accepted.
 */
export interface Editor {
  readonly name: string;
  /** True for the editors that are asked only after all the others, because they accept any field of their sort. */
  readonly general?: true;
  recognises(element: Element): boolean;
  open(element: HTMLElement): Draft;
}
