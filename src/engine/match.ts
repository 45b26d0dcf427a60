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
  const key = keyOf(steps);
  let found = sentences.get(key);
  if (!found) {
    if (sentences.size >= mostSentences) sentences.clear();
    sentences.set(key, (found = find(language, steps)));
  }
  const inText = ({ start, end }: Range): Range => ({ start: steps[start]?.start ?? 0, end: steps[end - 1]?.end ?? 0 });
  const matches = found.matches.map(({ rule, range, parts }): Match => {
    const named: Record<string, Range> = {};
    for (const name in parts) named[name] = inText(parts[name] as Range);
    return { rule, range: inText(range), parts: named };
  });
  return { matches: longest(matches), holds: found.holds };
}

/** All that matching looks at. */
function keyOf(steps: readonly Step[]): string {
  let key = '';
  for (const { keys, after } of steps) {
    for (const one of keys) key += `${one}/`;
    key += after ?? ' ';
  }
  return key;
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
  for (const index of [...always, ...likely(language, words, 'patterns')]) {
    const pattern = patterns[index] as CompiledPattern;
    for (const [at, end] of placesOf(pattern, line)) {
      const { [marked]: range, ...parts } = pattern.marksAll ? { [marked]: at < end ? { start: at, end } : undefined } : locate(pattern.places, line, at, end);
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
    const { plainPhrases } = broughtUpBy(line.words[place] as WordReading, language);
    for (let index = 0, end = 0; index < plainPhrases.length; index = end) {
      const size = plainPhrases[index + 2] as number;
      const at = place - (plainPhrases[index + 1] as number);
      end = index + 3 + size;
      if (at >= 0 && at + size <= count && occurrences.stand(plainPhrases, index + 3, end, at)) add(plainPhrases[index] as number, at, [at + size]);
    }
  }
  for (const index of likely(language, words, 'phrases')) {
    const { needs, places, concept } = phrases[index] as CompiledPhrase;
    if (occurrences.canFollow(needs) && farthestEnd(places, count, line) !== -1) forEachEnds(places, count, line, (at, ends) => add(concept, at, ends));
  }
}

/** What words bring up and whose other words can follow: indexes in their order, each once. */
function likely(language: CompiledLanguage, words: readonly WordReading[], what: 'phrases' | 'patterns'): Uint32Array {
  const { occurrences } = language;
  const found: number[] = [];
  for (const word of words) {
    const sought = broughtUpBy(word, language)[what];
    for (let index = 0, end = 0; index < sought.length; index = end) {
      end = index + 2 + (sought[index + 1] as number);
      if (occurrences.canFollow(sought, index + 2, end)) found.push(sought[index] as number);
    }
  }
  const inOrder = new Uint32Array(found).sort();
  let count = 0;
  for (const index of inOrder) if (count === 0 || index !== inOrder[count - 1]) inOrder[count++] = index;
  return inOrder.subarray(0, count);
}

/** The places where a pattern may begin: how many from the first on. */
const beginsOf = ({ source: { most } }: CompiledPattern, { steps, firstMark }: Line): number => (most === null ? steps.length : Math.min(steps.length, Math.min(most, firstMark) + 1));

/** Whether a pattern stands anywhere in a sentence: all places are asked at once. */
function canStand(pattern: CompiledPattern, line: Line): boolean {
  const { places, source: { toEnd } } = pattern;
  return farthestEnd(places, beginsOf(pattern, line), line) >= (toEnd ? line.closing : 0);
}

/** Where a pattern matches: from each place as far as it can. */
function placesOf(pattern: CompiledPattern, line: Line): [at: number, end: number][] {
  if (!canStand(pattern, line)) return [];
  const { places, source: { toEnd } } = pattern;
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
function longest(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const first = new Map<number, Range>();
  const taken = new Map<number, Taken>();
  return [...matches]
    .sort((a, b) => size(b) - size(a) || a.range.start - b.range.start || a.rule - b.rule)
    .filter(({ rule, range }) => {
      const one = first.get(rule);
      if (!one) {
        first.set(rule, range);
        return true;
      }
      let its = taken.get(rule);
      if (!its) {
        taken.set(rule, (its = new Taken()));
        its.take(one);
      }
      return its.take(range);
    });
}

const size = ({ range }: Match): number => range.end - range.start;
