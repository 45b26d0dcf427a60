// Where in a sentence each word, class and concept stands. Patterns look here instead of going from word to word: what the sentence does not have costs one look.
import type { WordReading } from './compile.ts';

/** Number of a concept -> where its phrases begin -> the places behind them. */
export type Phrases = Map<number, Map<number, readonly number[]>>;

/** The places of one sentence at a time. Numbers are those of a pack: words and classes from 0, concepts below. */
export class Occurrences {
  #words: readonly WordReading[] = none;
  #phrases: Phrases = new Map();
  #sentence = 0;
  /** Number -> the sentence where it came up last. */
  #seen: Uint32Array;
  /** Number -> its first and last node there. A node is a place, and the node of the next place: its own where there is none. */
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
    this.#first = new Uint32Array(concepts + numbers);
    this.#last = new Uint32Array(concepts + numbers);
  }

  /** Turns to a sentence: its words, and the phrases found in it so far, to which more may be added. */
  turnTo(words: readonly WordReading[], phrases: Phrases): void {
    if (words === this.#words) return;
    this.#words = words;
    this.#phrases = phrases;
    this.#sentence++;
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

  /** Whether all of them can stand one behind the other. A yes is not certain, a no is. */
  canFollow(numbers: readonly number[]): boolean {
    let from = 0;
    for (const number of numbers) {
      if (number < 0 && this.#phrases.has(number)) continue;
      const index = number + this.concepts;
      if (this.#seen[index] !== this.#sentence || (this.#places[this.#last[index] as number] as number) < from) return false;
      from = Math.max(from, this.#places[this.#first[index] as number] as number) + 1;
    }
    return true;
  }

  /** The places behind a number that stands at one of `from`. Both lists are sorted. */
  behind(number: number, from: readonly number[]): readonly number[] {
    const words = from.length < 4 ? this.#behindFew(number, from) : this.#behindMany(number + this.concepts, from);
    const phrases = number < 0 ? this.#phrases.get(number) : undefined;
    return phrases ? sorted([...words, ...from.flatMap((at) => phrases.get(at) ?? [])]) : words;
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
    if (this.#seen[index] !== this.#sentence) return none;
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
