// Any element with contenteditable, also plaintext-only: the base of the rich editors, which only add their habits.
import type { Range } from '../engine/types.ts';
import { boxAround, lineBoxes } from './boxes.ts';
import { Changes } from './changes.ts';
import { insert, type Habits } from './insert.ts';
import { reveal } from './reveal.ts';
import { focus, selectedPlaces, selectPlaces } from './selection.ts';
import { TextMap } from './text-map.ts';
import type { Draft, Editor } from './types.ts';

export interface EditableOptions extends Omit<Habits, 'settle'> {
  /** A selector for what the editor keeps in its element that is no text of the agent's. */
  readonly skip?: string;
  /** A selector for what stands in the place of lines that the editor has not rendered: each is read as a line with one object in it. */
  readonly gap?: string;
  /** How long the editor needs after the last change of its text before the next one is an undo step of its own, in ms. */
  readonly undoPause?: number;
}

export const editor: Editor = {
  name: 'contenteditable',
  general: true,
  recognises: (element) => {
    const editable = element as HTMLElement;
    return  editable.isContentEditable && editable.parentElement?.isContentEditable !== true;
  },
  open: (element) => openEditable(element),
};

/** Opens an editable element. */
export function openEditable(element: HTMLElement, options: EditableOptions = {}): Draft {
  let known: TextMap | null = null;
  const map = (): TextMap => {
    if (observer.takeRecords().length > 0) seen();
    return (known ??= new TextMap(element, options.skip, options.gap));
  };
  const seen = (): void => {
    known = null;
    changes.notice();
  };
  const observer = new MutationObserver(seen);
  const changes = new Changes(element, () => map().text);
  observer.observe(element, { characterData: true, childList: true, subtree: true });

  const domRange = ({ start, end }: Range): globalThis.Range => {
    const range = element.ownerDocument.createRange();
    const to = map().placeAfter(end);
    const from = start === end ? to : map().placeBefore(start);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };

  const domRanges = (range: Range): globalThis.Range[] => {
    const ranges: globalThis.Range[] = [];
    let line = -1;
    for (const run of map().runs(range)) {
      const last = ranges.at(-1);
      if (last && run.line === line) last.setEnd(run.node, run.end);
      else ranges.push(rangeOf(run));
      line = run.line;
    }
    return ranges;
  };

  const rangeOf = (run: { node: Text; start: number; end: number }): globalThis.Range => {
    const range = element.ownerDocument.createRange();
    range.setStart(run.node, run.start);
    range.setEnd(run.node, run.end);
    return range;
  };

  const rects = (range: Range): DOMRect[] =>
    lineBoxes(map().runs(range).flatMap((run) => Array.from(rangeOf(run).getClientRects())));

  const select = (range: Range): void => {
    focus(element);
    const { startContainer, startOffset, endContainer, endOffset } = domRange(range);
    selectPlaces(element, { node: startContainer, offset: startOffset }, { node: endContainer, offset: endOffset });
  };

  const selection = (): Range | null => {
    const places = selectedPlaces(element);
    return places && { start: map().offsetAt(places.start), end: map().offsetAt(places.end) };
  };

  const habits: Habits = {
    ...options,
    settle: () => (changes.lastAt === 0 ? 0 : changes.lastAt + (options.undoPause ?? 0) - now(element)),
  };
  const field = { element, text: () => map().text, composing: () => changes.composing(), selection, select, domRange };

  return {
    element,
    text: () => map().text,
    leaveOut: (more) => (more ? map().leaveOutAlso(more) : map().leaveOut),
    onChange: (callback, signal) => changes.listen(callback, signal),
    rects,
    measureIn: () => undefined,
    domRanges,
    selection,
    select: (range) => {
      select(range);
      const { startContainer } = domRange(range);
      const inside = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement!;
      reveal(inside, () => boxAround(rects(range)));
    },
    composing: () => changes.composing(),
    apply: (edit) => insert(field, edit, habits),
  };
}

const now = (element: Element): number => element.ownerDocument.defaultView?.performance.now() ?? 0;
