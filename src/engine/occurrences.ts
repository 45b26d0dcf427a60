// Where in a sentence each word, class and concept stands. Patterns look here instead of going from word to word: what the sentence does not have costs one look.
import type { WordReading } from './compile.ts';

/** The most steps of a sentence whose places, and the one behind the last, fit into the bits of a small integer: nearly every sentence has fewer. */
export const mostInBits = 29;

/** Number of a concept -> where its phrases begin -> the places behind them. */
export type Phrases = Map<number, Map<number, readonly number[]>>;

/** The places of one sentence at a time. Numbers are those of a pack: words and classes from 0, concepts below. */
export class Occurrences {
  #words: readonly WordReading[] = none;
  #phrases: Phrases = new Map();
  #sentence = 0;
  /** Number -> the sentence where it came up last. */
  #seen: Uint32Array;
  /** Number -> its places there as bits, in a short sentence. */
  #bits: Int32Array;
  /** Number -> its first and last node there, in a longer one. A node is a place, and the node of the next place: its own where there is none. */
  #first: Uint32Array;
  #last: Uint32Array;
  #places = new Uint32Array(4096);
  #next = new Uint32Array(4096);
  #nodes = 0;

  constructor(
    private readonly concepts: number,
    numbers: number,
  ) {
    this.#seen = new Uint32Array(concepts + numbers);
    this.#bits = new Int32Array(concepts + numbers);
    this.#first = new Uint32Array(concepts + numbers);
    this.#last = new Uint32Array(concepts + numbers);
  }

  /** Turns to a sentence: its words, and the phrases found in it so far, to which more may be added. */
  turnTo(words: readonly WordReading[], phrases: Phrases): void {
    if (words === this.#words) return;
    this.#words = words;
    this.#phrases = phrases;
    this.#sentence++;
    if (words.length <= mostInBits) this.#turnToShort(words);
    else this.#turnToLong(words);
  }

  #turnToShort(words: readonly WordReading[]): void {
    const [concepts, sentence, seen, bits] = [this.concepts, this.#sentence, this.#seen, this.#bits];
    for (let at = 0; at < words.length; at++) {
      const { classes } = words[at] as WordReading;
      for (let place = 0; place < classes.length; place++) {
        const index = (classes[place] as number) + concepts;
        bits[index] = seen[index] === sentence ? (bits[index] as number) | (1 << at) : 1 << at;
        seen[index] = sentence;
      }
    }
  }

  #turnToLong(words: readonly WordReading[]): void {
    this.#nodes = 0;
    const all = words.reduce((sum, { classes }) => sum + classes.length, 0);
    if (all > this.#places.length) [this.#places, this.#next] = [new Uint32Array(2 * all), new Uint32Array(2 * all)];
    for (let at = 0; at < words.length; at++) for (const number of (words[at] as WordReading).classes) this.#add(number + this.concepts, at);
  }

  #add(index: number, at: number): void {
    const node = this.#nodes++;
    this.#places[node] = at;
    this.#next[node] = node;
    if (this.#seen[index] === this.#sentence) this.#next[this.#last[index] as number] = node;
    else this.#first[index] = node;
    this.#seen[index] = this.#sentence;
    this.#last[index] = node;
  }

  /** Whether all of some numbers, those of a list from `from` to `to`, can stand one behind the other. A yes is not certain, a no is. */
  canFollow(numbers: ArrayLike<number>, from = 0, to = numbers.length): boolean {
    return this.#words.length <= mostInBits ? this.#canFollowShort(numbers, from, to) : this.#canFollowLong(numbers, from, to);
  }

  #canFollowShort(numbers: ArrayLike<number>, from: number, to: number): boolean {
    let ahead = -1;
    for (let at = from; at < to; at++) {
      const number = numbers[at] as number;
      if (number < 0 && this.#phrases.has(number)) continue;
      const index = number + this.concepts;
      if (this.#seen[index] !== this.#sentence) return false;
      const here = (this.#bits[index] as number) & ahead;
      if (here === 0) return false;
      ahead = -(here & -here) << 1;
    }
    return true;
  }

  #canFollowLong(numbers: ArrayLike<number>, from: number, to: number): boolean {
    let behind = 0;
    for (let at = from; at < to; at++) {
      const number = numbers[at] as number;
      if (number < 0 && this.#phrases.has(number)) continue;
      const index = number + this.concepts;
      if (this.#seen[index] !== this.#sentence || (this.#places[this.#last[index] as number] as number) < behind) return false;
      behind = Math.max(behind, this.#places[this.#first[index] as number] as number) + 1;
    }
    return true;
  }

  /** Whether words and classes, those of a list from `from` to `to`, stand one behind the other from place `at` on, where there are as many words. */
  stand(numbers: ArrayLike<number>, from: number, to: number, at: number): boolean {
    const isShort = this.#words.length <= mostInBits;
    for (let index = from, place = at; index < to; index++, place++) {
      const number = numbers[index] as number;
      if (this.#seen[number + this.concepts] !== this.#sentence) return false;
      const isThere = isShort ? (((this.#bits[number + this.concepts] as number) >> place) & 1) === 1 : isIn((this.#words[place] as WordReading).classes, number);
      if (!isThere) return false;
    }
    return true;
  }

  /** The places where a number begins to stand, of a short sentence. */
  bitsOf(number: number): number {
    const index = number + this.concepts;
    let all = this.#seen[index] === this.#sentence ? (this.#bits[index] as number) : 0;
    const phrases = number < 0 ? this.#phrases.get(number) : undefined;
    if (phrases) for (const at of phrases.keys()) all |= 1 << at;
    return all;
  }

  /** The places behind a number that stands at one of `from`, of a short sentence. */
  bitsBehind(number: number, from: number): number {
    const index = number + this.concepts;
    let all = this.#seen[index] === this.#sentence ? ((this.#bits[index] as number) & from) << 1 : 0;
    const phrases = number < 0 ? this.#phrases.get(number) : undefined;
    if (phrases) for (const [at, ends] of phrases) if ((from & (1 << at)) !== 0) for (const end of ends) all |= 1 << end;
    return all;
  }

  /** The places behind a number that stands at one of `from`, of a longer sentence. Both lists are sorted. */
  behind(number: number, from: readonly number[]): readonly number[] {
    const index = number + this.concepts;
    const words = this.#seen[index] !== this.#sentence ? none : this.#isFew(from) ? this.#behindFew(number, from) : this.#behindMany(index, from);
    const phrases = number < 0 ? this.#phrases.get(number) : undefined;
    return phrases ? sorted([...words, ...from.flatMap((at) => phrases.get(at) ?? [])]) : words;
  }

  /** Whether it is quicker to ask the words at these places than to go through all places of a number: so what one place costs does not grow with the sentence. */
  #isFew(from: readonly number[]): boolean {
    return from.length * 8 < this.#words.length;
  }

  #behindFew(number: number, from: readonly number[]): readonly number[] {
    let found: number[] | null = null;
    for (const at of from) {
      const word = this.#words[at];
      if (word && isIn(word.classes, number)) (found ??= []).push(at + 1);
    }
    return found ?? none;
  }

  #behindMany(index: number, from: readonly number[]): readonly number[] {
    let found: number[] | null = null;
    let node = this.#first[index] as number;
    for (let candidate = 0; candidate < from.length; ) {
      const at = this.#places[node] as number;
      const there = from[candidate] as number;
      if (there < at) {
        candidate++;
        continue;
      }
      if (there === at) (found ??= []).push(at + 1);
      const next = this.#next[node] as number;
      if (next === node) break;
      node = next;
    }
    return found ?? none;
  }
}

/** Whether a sorted list has a number: a common word is in many classes. */
export function isIn(sorted: readonly number[], sought: number): boolean {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < sought) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === sought;
}

const none: readonly never[] = [];

/** Places in their order, each once. */
export const sorted = (places: readonly number[]): readonly number[] => (places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b));
