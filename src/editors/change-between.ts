// Finds what happened between two texts, as one change.
import type { Edit } from '../engine/types.ts';

export type Change = Pick<Edit, 'start' | 'end' | 'text'>;

/** The stretch of `before` (offsets into it) that other text took the place of: the shortest one. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** Where an offset of the text before a change is after it; one inside of it goes to the end of the new text. */
export function moved(offset: number, { start, end, text }: Change): number {
  if (offset < start || (offset === start && end > start)) return offset;
  return offset >= end ? offset + start + text.length - end : start + text.length;
}
