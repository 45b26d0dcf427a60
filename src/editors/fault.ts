// A dry run of what reading and changing a field needs. It changes nothing: not the text, not the selection, not the focus.
import type { Draft } from './types.ts';

/**
 * What does not work in a field. `text`: it shows words and we read none. `places`: words are not found where they were read.
 * `boxes`: they have no place on the screen. `changes`: the field takes its changes on a way that we do not know (EditContext).
 */
export type Fault = 'text' | 'places' | 'boxes' | 'changes';

/** Fewer letters than this can be a placeholder. */
const fewestLetters = 20;

/** The first fault that is found, or null. Costs a layout: for the opening of a field, not for every key. */
export function faultIn(draft: Draft): Fault | null {
  const { element } = draft;
  if ((element as { editContext?: unknown }).editContext) return 'changes';
  const text = draft.text();
  const word = /\p{L}{3,}/u.exec(text);
  if (!word) return letters(shownIn(element)) >= fewestLetters && letters(text) === 0 ? 'text' : null;
  const range = { start: word.index, end: word.index + word[0].length };
  const ranges = draft.domRanges(range);
  if (ranges && ranges.map(String).join('').replace(/[\ufeff\u2060\u200b]/g, '') !== word[0]) return 'places';
  return element.checkVisibility({ visibilityProperty: true }) && draft.rects(range).length === 0 ? 'boxes' : null;
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const shownIn = (element: HTMLElement): string => ('value' in element ? (element as HTMLTextAreaElement).value : element.innerText);
