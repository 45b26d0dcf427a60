// The words of a sentence against the patterns that they bring up: every rule's matches there, and whether a condition holds.
import { broughtUpBy, type CompiledLanguage, type CompiledPattern, type CompiledPhrase, type WordReading } from './compile.ts';
import { isIn, sorted, type Occurrences, type Phrases } from './occurrences.ts';
import { marked } from './pattern.ts';
import type { Step } from './sentences.ts';
import { Taken } from './taken.ts';
import type { Place, Places, Range } from './types.ts';

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

/** A sentence as patterns see it. Places are counted in steps. */
interface Line {
  readonly steps: readonly Step[];
  readonly words: readonly WordReading[];
  /** The places where a pattern can begin: all words. */
  readonly begins: readonly number[];
  /** Behind the last word: only marks follow. */
  readonly closing: number;
  /** The first mark; Infinity where there is none. */
  readonly firstMark: number;
  /** Place -> whether a clause begins or ends there. */
  readonly edges: readonly boolean[];
  /** Place -> the first edge from there on. */
  readonly clauseEnds: readonly number[];
  /** Phrases of concepts of several words, of those found so far. */
  readonly phrases: Phrases;
  readonly occurrences: Occurrences;
}

const none: readonly never[] = [];

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
  findPhrases(language, line);

  const matches: Match[] = [];
  for (const index of [...always, ...broughtUp(language, line.words, 'patterns')]) {
    const pattern = patterns[index] as CompiledPattern;
    if (!occurrences.canFollow(pattern.needs)) continue;
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
        known.set(condition, (holds = occurrences.canFollow(pattern.needs) && placesOf(pattern, line).length > 0));
      }
      return holds;
    },
  };
}

/** Keeps every phrase of a concept: plain ones first, then the others in their order, for these may name the concepts before their own. */
function findPhrases(language: CompiledLanguage, line: Line): void {
  const { phrases, occurrences } = language;
  const add = (concept: number, at: number, ends: readonly number[]): void => {
    const its = line.phrases.get(concept) ?? new Map<number, readonly number[]>();
    its.set(at, [...(its.get(at) ?? none), ...ends]);
    line.phrases.set(concept, its);
  };
  line.words.forEach((word, place) => {
    for (const { concept, numbers, keyAt } of broughtUpBy(word, language).plainPhrases) {
      const at = place - keyAt;
      if (numbers.every((number, index) => index === keyAt || stands(line.words[at + index], number))) add(concept, at, [at + numbers.length]);
    }
  });
  for (const index of broughtUp(language, line.words, 'phrases')) {
    const { needs, source: { places }, concept } = phrases[index] as CompiledPhrase;
    if (!occurrences.canFollow(needs) || behind(places, line.begins, line).length === 0) continue;
    for (const at of line.begins) {
      const ends = behind(places, [at], line);
      if (ends.length) add(concept, at, ends);
    }
  }
}

const stands = (word: WordReading | undefined, number: number): boolean => word !== undefined && isIn(word.classes, number);

/** What the words of a sentence bring up, in its order. */
function broughtUp(language: CompiledLanguage, words: readonly WordReading[], what: 'phrases' | 'patterns'): Uint32Array {
  const all = new Set<number>();
  for (const word of words) for (const index of broughtUpBy(word, language)[what]) all.add(index);
  return Uint32Array.from(all).sort();
}

/** Where a pattern matches: from each place as far as it can. */
function placesOf(pattern: CompiledPattern, line: Line): [at: number, end: number][] {
  const { places, most, toEnd } = pattern.source;
  const begins = most === null ? line.begins : line.begins.slice(0, Math.min(most, line.firstMark) + 1);
  const endFrom = (from: readonly number[]): number => {
    const end = behind(places, from, line).at(-1) ?? -1;
    return toEnd && end < line.closing ? -1 : end;
  };
  // All at once first: nearly always it is none.
  if (endFrom(begins) === -1) return [];
  return begins.map((at): [number, number] => [at, endFrom([at])]).filter(([, end]) => end !== -1);
}

/** Where the marked words begin: with the words of the lead, as far as no punctuation stands between. */
function leadStart({ source: { lead } }: CompiledPattern, { steps }: Line, at: number, start: number): number {
  let first = at;
  while (first > 0 && at - first < lead && !steps[first - 1]?.isMark) first--;
  return first < at ? first : start;
}

/** The places behind all that a sequence can match from any of some places. Both lists are sorted. */
function behind(sequence: Places, from: readonly number[], line: Line): readonly number[] {
  let here = from;
  for (const place of sequence) {
    if (here.length === 0) return none;
    here = behindOne(place, here, line);
  }
  return here;
}

function behindOne(place: Place, from: readonly number[], line: Line): readonly number[] {
  if (typeof place === 'number') return line.occurrences.behind(place, from);
  if (typeof place === 'object') return 'm' in place ? behind(place.p, from, line) : sorted(place.flatMap((option) => [...behind(option, from, line)]));
  const { edges, steps, closing, clauseEnds } = line;
  switch (place) {
    case ',':
      return from.filter((at) => edges[at]);
    case ':':
      return from.filter((at) => steps[at]?.after === ':');
    case '>':
      return sorted(from.flatMap((at) => (at <= closing ? [clauseEnds[at] as number] : [])));
    case '*':
      return from.some((at) => at <= closing) ? [closing] : none;
    default:
      return behindGap(Number(place), from, line);
  }
}

function behindGap(most: number, from: readonly number[], { words }: Line): readonly number[] {
  const all: number[] = [];
  let last = -1;
  for (const at of from) {
    for (let end = at; end <= at + most; end++) {
      if (end > last) all.push((last = end));
      if (words[end]?.isMark ?? true) break;
    }
  }
  return all;
}

function lineOf(language: CompiledLanguage, steps: readonly Step[]): Line {
  let closing = steps.length;
  while (closing > 0 && steps[closing - 1]?.isMark) closing--;
  const edges = steps.map((step, at) => at === 0 || at >= closing || step.after !== null || steps[at - 1]?.isMark === true);
  edges.push(true);
  const clauseEnds: number[] = [];
  for (let at = steps.length; at >= 0; at--) clauseEnds[at] = edges[at] ? at : (clauseEnds[at + 1] as number);
  const firstMark = steps.findIndex(({ isMark }) => isMark);
  return { steps, words: steps.map((step) => readWord(language, step)), begins: steps.map((_, at) => at), closing, firstMark: firstMark === -1 ? Infinity : firstMark, edges, clauseEnds, phrases: new Map(), occurrences: language.occurrences };
}

const unknownWord: WordReading = { classes: none, isMark: false, bringsUp: { plainPhrases: none, phrases: none, patterns: none } };
const unknownMark: WordReading = { ...unknownWord, isMark: true };

function readWord({ readings }: CompiledLanguage, { keys, isMark }: Step): WordReading {
  const [first = '', second] = keys;
  const unknown = isMark ? unknownMark : unknownWord;
  if (second === undefined) return readings.get(first) ?? unknown;
  const own = readings.get(first);
  const more = readings.get(second);
  if (!own || !more) return own ?? more ?? unknown;
  const both = `${first} ${second}`;
  const known = readings.get(both) ?? { classes: [...own.classes, ...more.classes].sort((one, other) => one - other), isMark, bringsUp: null };
  readings.set(both, known);
  return known;
}

/** Goes through one pattern again, from one place to another exactly, to see where its named parts begin and end: a gap takes as few words as it can, a choice the first that fits. */
function locate(pattern: Places, line: Line, from: number, to: number): Record<string, Range> {
  const { steps, words, closing, edges, clauseEnds, phrases } = line;
  const parts: Record<string, Range> = {};
  type Next = (at: number) => boolean;

  const through = (sequence: Places, index: number, at: number, next: Next): boolean => {
    const place = sequence[index];
    return place === undefined ? next(at) : throughOne(place, at, (then) => through(sequence, index + 1, then, next));
  };
  const throughOne = (place: Place, at: number, next: Next): boolean => {
    if (at > to) return false;
    if (typeof place === 'number') {
      const word = words[at];
      return (word !== undefined && isIn(word.classes, place) && next(at + 1)) || (phrases.get(place)?.get(at)?.some(next) ?? false);
    }
    if (typeof place === 'object') {
      if (!('m' in place)) return place.some((option) => through(option, 0, at, next));
      return through(place.p, 0, at, (end) => {
        if (!next(end)) return false;
        if (at < end) parts[place.m] = { start: at, end };
        return true;
      });
    }
    switch (place) {
      case ',':
        return edges[at] === true && next(at);
      case ':':
        return steps[at]?.after === ':' && next(at);
      case '>':
        return at <= closing && next(clauseEnds[at] as number);
      case '*':
        return at <= closing && next(closing);
      default:
        return behindGap(Number(place), [at], line).some(next);
    }
  };
  through(pattern, 0, from, (at) => at === to);
  return parts;
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
