// The words of a sentence against the patterns that they bring up: every rule's matches there, and whether a condition holds.
import { broughtUpBy, type CompiledLanguage, type CompiledPattern, type CompiledPhrase, type WordReading } from './compile.ts';
import { farthestEnd, forEachEnds } from './ends.ts';
import { lineOf, type Line } from './line.ts';
import { locate } from './locate.ts';
import { marked } from './pattern.ts';
import type { Step } from './sentences.ts';
import { Taken } from './taken.ts';
import type { Range } from './types.ts';

/** A rule's match in one sentence. Ranges are offsets into the text that the steps came from. */
export interface Match {
  /** Index into CompiledLanguage.rules. */
  readonly rule: number;
  /** The words that get the line. */
  readonly range: Range;
  /** Named parts, by name. */
  readonly parts: Readonly<Record<string, Range>>;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** Whether a condition (`unless`) holds in the sentence; it is the index of a pattern. */
  holds(condition: number): boolean;
}

/** Finds all matches in the steps of one sentence. What was found is kept for a while: while one sentence is typed, those around it stay as they are. */
export function match(language: CompiledLanguage, steps: readonly Step[]): Matches {
  const { sentences } = language;
  const key = steps.map(({ keys, after }) => `${keys.join('/')}${after ?? ''}`).join(' ');
  let found = sentences.get(key);
  if (!found) {
    if (sentences.size >= mostSentences) sentences.clear();
    sentences.set(key, (found = find(language, steps)));
  }
  const inText = ({ start, end }: Range): Range => ({ start: steps[start]?.start ?? 0, end: steps[end - 1]?.end ?? 0 });
  const matches = found.matches.map(({ rule, range, parts }): Match => ({ rule, range: inText(range), parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, inText(part)])) }));
  return { matches: longest(matches), holds: found.holds };
}

/** Sentences kept: some hundred KB. */
const mostSentences = 500;

/** The same with ranges counted in steps. */
function find(language: CompiledLanguage, steps: readonly Step[]): Matches {
  const { patterns, occurrences, always } = language;
  const line = lineOf(language, steps);
  occurrences.turnTo(line.words, line.phrases);
  const words = [...new Set(line.words)];
  findPhrases(language, line, words);

  const matches: Match[] = [];
  for (const index of [...always, ...inOrder(words, (word) => broughtUpBy(word, language).patterns, (index) => occurrences.canFollow((patterns[index] as CompiledPattern).needs))]) {
    const pattern = patterns[index] as CompiledPattern;
    for (const [at, end] of placesOf(pattern, line)) {
      const { [marked]: range, ...parts } = locate(pattern.source.places, line, at, end);
      if (range) for (const rule of pattern.rules) matches.push({ rule, range: { start: leadStart(pattern, line, at, range.start), end: range.end }, parts });
    }
  }
  const known = new Map<number, boolean>();
  return {
    matches,
    holds(condition) {
      let holds = known.get(condition);
      if (holds === undefined) {
        occurrences.turnTo(line.words, line.phrases);
        const pattern = patterns[condition] as CompiledPattern;
        known.set(condition, (holds = occurrences.canFollow(pattern.needs) && canStand(pattern, line)));
      }
      return holds;
    },
  };
}

/** Keeps every phrase of a concept: plain ones first, then the others in their order, for these may name the concepts before their own. */
function findPhrases(language: CompiledLanguage, line: Line, words: readonly WordReading[]): void {
  const { phrases, occurrences } = language;
  const count = line.words.length;
  const add = (concept: number, at: number, ends: readonly number[]): void => {
    let its = line.phrases.get(concept);
    if (!its) line.phrases.set(concept, (its = new Map()));
    const others = its.get(at);
    its.set(at, others ? [...others, ...ends.filter((end) => !others.includes(end))] : ends);
  };
  for (let place = 0; place < count; place++) {
    for (const { concept, numbers, keyAt } of broughtUpBy(line.words[place] as WordReading, language).plainPhrases) {
      const at = place - keyAt;
      if (at >= 0 && at + numbers.length <= count && occurrences.stand(numbers, at)) add(concept, at, [at + numbers.length]);
    }
  }
  for (const index of inOrder(words, (word) => broughtUpBy(word, language).phrases, () => true)) {
    const { needs, source: { places }, concept } = phrases[index] as CompiledPhrase;
    if (occurrences.canFollow(needs) && farthestEnd(places, count, line) !== -1) forEachEnds(places, count, line, (at, ends) => add(concept, at, ends));
  }
}

/** The indexes that words bring up, of those that come into question, in their order and each once. */
function inOrder(words: readonly WordReading[], of: (word: WordReading) => readonly number[], comesIntoQuestion: (index: number) => boolean): number[] {
  const all: number[] = [];
  for (const word of words) for (const index of of(word)) if (comesIntoQuestion(index)) all.push(index);
  all.sort((one, other) => one - other);
  return all.filter((index, at) => index !== all[at - 1]);
}

/** The places where a pattern may begin: how many from the first on. */
const beginsOf = ({ source: { most } }: CompiledPattern, { steps, firstMark }: Line): number => (most === null ? steps.length : Math.min(steps.length, Math.min(most, firstMark) + 1));

/** Whether a pattern stands anywhere in a sentence: all places are asked at once. */
function canStand(pattern: CompiledPattern, line: Line): boolean {
  const { places, toEnd } = pattern.source;
  return farthestEnd(places, beginsOf(pattern, line), line) >= (toEnd ? line.closing : 0);
}

/** Where a pattern matches: from each place as far as it can. */
function placesOf(pattern: CompiledPattern, line: Line): [at: number, end: number][] {
  if (!canStand(pattern, line)) return [];
  const { places, toEnd } = pattern.source;
  const found: [number, number][] = [];
  forEachEnds(places, beginsOf(pattern, line), line, (at, ends) => {
    const end = ends.at(-1) ?? -1;
    if (!toEnd || end >= line.closing) found.push([at, end]);
  });
  return found;
}

/** Where the marked words begin: with the words of the lead, as far as no punctuation stands between. */
function leadStart({ source: { lead } }: CompiledPattern, { steps }: Line, at: number, start: number): number {
  let first = at;
  while (first > 0 && at - first < lead && !steps[first - 1]?.isMark) first--;
  return first < at ? first : start;
}

/** Of one rule's overlapping matches keeps the longest, the earliest of equals. Sorted, so that of two rules with one mark the first in the folder speaks. */
function longest(matches: readonly Match[]): Match[] {
  const taken = new Map<number, Taken>();
  return [...matches]
    .sort((a, b) => size(b) - size(a) || a.range.start - b.range.start || a.rule - b.rule)
    .filter(({ rule, range }) => {
      let its = taken.get(rule);
      if (!its) taken.set(rule, (its = new Taken()));
      return its.take(range);
    });
}

const size = ({ range }: Match): number => range.end - range.start;
