// What a wording changes in the words found: which words stay, which are new, which go, and where a blank is left for the agent.
import type { Range } from '../engine/types.ts';

/** A stretch of a wording, or (`removed`) of the words that it replaces. Joined without the removed ones, the parts are the wording; a slot's text keeps its braces. */
export interface Part {
  readonly is: 'kept' | 'new' | 'slot' | 'removed';
  readonly text: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Beyond this many words the comparison would show nothing that an eye can follow. */
const tooMany = 300;

function wordsOf(text: string, slots: readonly Range[]): Word[] {
  const words: Word[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu)) {
    if (slots.some((slot) => index < slot.end && index + word.length > slot.start)) continue;
    words.push({ start: index, end: index + word.length, key: word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е') });
  }
  return words;
}

/** The longest common run of words in order: for each word of `b` the index of its partner in `a`, or -1. */
function partners(a: readonly Word[], b: readonly Word[]): number[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rows[i]![j] = a[i]!.key === b[j]!.key ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  const partner: number[] = b.map(() => -1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) partner[j++] = i++;
    else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++;
    else j++;
  }
  return partner;
}

/** A single word that stays between new ones reads as noise: it is shown as new. */
function calm(partner: number[]): void {
  for (let j = 1; j < partner.length - 1; j++) {
    if (partner[j]! >= 0 && partner[j - 1]! < 0 && partner[j + 1]! < 0) partner[j] = -1;
  }
}

/** The parts of `wording` as a replacement for `found`; `slots` are offsets into `wording`. */
export function change(found: string, wording: string, slots: readonly Range[] = []): Part[] {
  const a = wordsOf(found, []);
  const b = wordsOf(wording, slots);
  const partner = a.length > tooMany || b.length > tooMany ? b.map(() => -1) : partners(a, b);
  calm(partner);
  const parts: Part[] = [];
  const add = (is: Part['is'], text: string): void => {
    const last = parts.at(-1);
    if (!text) return;
    if (last?.is === is && is !== 'slot') parts[parts.length - 1] = { is, text: last.text + text };
    else parts.push({ is, text });
  };
  const pieces = [
    ...b.map((word, index) => ({ start: word.start, end: word.end, old: partner[index]!, slot: false })),
    ...slots.map((slot) => ({ ...slot, old: -1, slot: true })),
  ].toSorted((one, two) => one.start - two.start);
  let at = 0;
  let from = 0;
  const goes = (upTo: number): void => {
    if (upTo > from) add('removed', found.slice(a[from]!.start, a[upTo - 1]!.end));
  };
  for (const piece of pieces) {
    const is = piece.slot ? 'slot' : piece.old >= 0 ? 'kept' : 'new';
    // Spaces and marks between two parts of the same sort belong to them, else they are nobody's news.
    const between = wording.slice(at, piece.start);
    if (is === 'kept') goes(piece.old);
    add(between && is === 'new' && parts.at(-1)?.is === 'new' ? 'new' : 'kept', between);
    add(is, wording.slice(piece.start, piece.end));
    if (is === 'kept') from = piece.old + 1;
    at = piece.end;
  }
  goes(a.length);
  add(parts.at(-1)?.is === 'new' ? 'new' : 'kept', wording.slice(at));
  return parts;
}
