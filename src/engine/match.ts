// One pass over the words of a sentence: every rule's matches and every condition that holds there.
import type { Reading as WordReading, State, StateSet } from './automaton.ts';
import { conceptRoot, type CompiledLanguage, type CompiledPattern } from './compile.ts';
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
  /** Conditions (`unless`) that hold in the sentence: indexes of their patterns. */
  readonly conditions: ReadonlySet<number>;
}

/** A phrase of a concept at some word. */
interface Phrase {
  readonly concept: number;
  /** The word behind it. */
  readonly end: number;
}

/** A sentence as patterns see it. Places are counted in steps. */
interface Line {
  readonly steps: readonly Step[];
  readonly words: readonly WordReading[];
  /** Behind the last word: only marks follow. */
  readonly closing: number;
  /** Place -> whether a clause begins or ends there. */
  readonly edges: readonly boolean[];
  /** Place -> the first edge from there on. */
  readonly clauseEnds: readonly number[];
  /** Place -> the phrases of concepts that begin there, of those found so far. */
  readonly phrases: (Phrase[] | undefined)[];
}

const none: readonly never[] = [];

/** Finds all matches in the steps of one sentence. From each word it goes on only while some pattern does, so the time grows with the words, not the rules. */
export function match(language: CompiledLanguage, steps: readonly Step[]): Matches {
  const { automaton, patterns } = language;
  const line = lineOf(language, steps);
  const { closing } = line;
  language.expect(line.words);
  const walk = walker(language, line);
  for (let root = conceptRoot; root < automaton.roots; root++) findPhrases(root);

  const conditions = new Set<number>();
  const matches: Match[] = [];
  const markAt = steps.findIndex(({ isMark }) => isMark);
  const firstMark = markAt === -1 ? Infinity : markAt;
  /** Pattern -> the last word where it was complete. */
  const ends = new Map<number, number>();
  const complete = (number: number, word: number): void => {
    if (!patterns[number]?.toEnd || word >= closing) ends.set(number, Math.max(word, ends.get(number) ?? 0));
  };

  const begin = (root: number, at: number): void => {
    walk(automaton.root(root), at, complete);
    if (ends.size === 0) return;
    for (const [number, end] of ends) {
      const pattern = patterns[number] as CompiledPattern;
      const { most, isCondition, rules } = pattern;
      if (most !== null && (at > most || firstMark < at)) continue;
      if (isCondition) conditions.add(number);
      if (rules.length === 0) continue;
      const { [marked]: range, ...parts } = locate(pattern.start, line, at, end);
      if (range) for (const rule of rules) matches.push({ rule, range: { start: leadStart(pattern, at, range.start), end: range.end }, parts });
    }
    ends.clear();
  };

  /** Where the marked words begin: with the words of the lead, as far as no punctuation stands between. */
  const leadStart = ({ lead }: CompiledPattern, at: number, start: number): number => {
    let first = at;
    while (first > 0 && at - first < lead && !steps[first - 1]?.isMark) first--;
    return first < at ? (steps[first]?.start ?? start) : start;
  };

  /** Keeps every phrase of the concepts of one root; those of the roots before it are known. */
  function findPhrases(root: number): void {
    const found: (Phrase & { readonly at: number })[] = [];
    for (let at = 0; at < closing; at++) walk(automaton.root(root), at, (number, end) => found.push({ at, concept: number - patterns.length, end }));
    for (const phrase of found) (line.phrases[phrase.at] ??= []).push(phrase);
  }

  if (steps.length) begin(1, 0);
  for (let at = 0; at < steps.length; at++) begin(0, at);
  return { matches: longest(matches), conditions };
}

/** Goes on from a set at a word, and tells of each pattern or concept that is complete behind some word. */
function walker({ automaton }: CompiledLanguage, { steps, words, closing, edges, clauseEnds, phrases }: Line): (set: StateSet, at: number, complete: (number: number, word: number) => void) => void {
  /** Place -> what a jump led to there. */
  const reached: (StateSet | undefined)[] = [];
  /** The places that jumps led to and that lie ahead, in no order: seldom more than one. */
  let ahead: number[] = [];
  const reach = (set: StateSet | null, word: number): void => {
    if (!set) return;
    const there = reached[word];
    if (!there) ahead.push(word);
    reached[word] = there ? automaton.join(there, set) : set;
  };
  const arrive = (word: number): StateSet | null => {
    const there = reached[word];
    if (!there) return null;
    reached[word] = undefined;
    ahead = ahead.filter((place) => place !== word);
    return there;
  };
  /** With all that is reached there without a word. */
  const withNothing = (set: StateSet, word: number): StateSet => {
    let all = (edges[word] && set.onEdge) || set;
    if (steps[word]?.after === ':' && set.onColon) all = automaton.join(all, set.onColon);
    if (edges[word] && set.restOfClause) all = automaton.join(all, set.restOfClause);
    if (word === closing && set.rest) all = automaton.join(all, set.rest);
    return all === set ? set : withNothing(all, word);
  };
  return (set, at, complete) => {
    let here: StateSet | null = set;
    for (let word = at; here; ) {
      if (here.goesWithoutWords) {
        here = withNothing(here, word);
        if (here.rest && word < closing) reach(here.rest, closing);
        if (here.restOfClause && !edges[word]) reach(here.restOfClause, clauseEnds[word] as number);
      }
      for (const number of here.accepts) complete(number, word);
      const starting = here.jumps && phrases[word];
      if (starting) for (const { concept, end } of starting) reach(automaton.jump(here, concept), end);
      const read = words[word];
      here = read ? automaton.step(here, read) : null;
      word++;
      if (ahead.length === 0) continue;
      if (!here) word = Math.min(...ahead);
      const there = arrive(word);
      here = here && there ? automaton.join(here, there) : (here ?? there);
    }
  };
}

function lineOf(language: CompiledLanguage, steps: readonly Step[]): Line {
  let closing = steps.length;
  while (closing > 0 && steps[closing - 1]?.isMark) closing--;
  const edges = steps.map((step, at) => at === 0 || at >= closing || step.after !== null || steps[at - 1]?.isMark === true);
  edges.push(true);
  const clauseEnds: number[] = [];
  for (let at = steps.length; at >= 0; at--) clauseEnds[at] = edges[at] ? at : (clauseEnds[at + 1] as number);
  return { steps, words: steps.map((step) => readWord(language, step)), closing, edges, clauseEnds, phrases: [] };
}

const unknownWord: WordReading = { classes: none, isMark: false };
const unknownMark: WordReading = { classes: none, isMark: true };

function readWord({ readings }: CompiledLanguage, { keys, isMark }: Step): WordReading {
  const [first = '', second] = keys;
  const unknown = isMark ? unknownMark : unknownWord;
  if (second === undefined) return readings.get(first) ?? unknown;
  const own = readings.get(first);
  const more = readings.get(second);
  if (!own || !more) return own ?? more ?? unknown;
  const both = `${first} ${second}`;
  const known = readings.get(both) ?? { classes: [...own.classes, ...more.classes].sort((one, other) => one - other), isMark };
  readings.set(both, known);
  return known;
}

/** Whether a sorted list has a number: a common word is in a class of nearly every rule. */
function isIn(sorted: readonly number[], sought: number): boolean {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < sought) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === sought;
}

/** Goes through one pattern again, from word `from` to word `to` exactly, to see where its named parts begin and end. */
function locate(start: State, { steps, words, closing, edges, clauseEnds, phrases }: Line, from: number, to: number): Record<string, Range> {
  const open: Record<string, number> = {};
  const parts: Record<string, Range> = {};
  const dead = new Set<number>();

  const go = (state: State, at: number): boolean => {
    if (at > to) return false;
    if (state.accepts !== -1) return at === to;
    const place = state.id * (steps.length + 1) + at;
    if (dead.has(place)) return false;
    if (tries(state, at)) return true;
    dead.add(place);
    return false;
  };

  const tries = (state: State, at: number): boolean => {
    const { mark } = state;
    const before = mark && open[mark.name];
    if (mark?.opens) open[mark.name] = at;
    const word = words[at];
    const found =
      state.edges.some(([classId, next]) => word !== undefined && isIn(word.classes, classId) && go(next, at + 1)) ||
      state.jumps.some(([concept, next]) => phrases[at]?.some((phrase) => phrase.concept === concept && go(next, phrase.end))) ||
      state.empty.some((next) => go(next, at)) ||
      (state.onEdge !== null && edges[at] === true && go(state.onEdge, at)) ||
      (state.onColon !== null && steps[at]?.after === ':' && go(state.onColon, at)) ||
      (state.skip !== null && word !== undefined && !word.isMark && go(state.skip, at + 1)) ||
      (state.restOfClause !== null && at <= closing && go(state.restOfClause, clauseEnds[at] as number)) ||
      (state.rest !== null && at <= closing && go(state.rest, closing));
    if (found && mark && !mark.opens) {
      const first = steps[open[mark.name] ?? at];
      const last = steps[at - 1];
      if (first && last && first.start < last.end) parts[mark.name] = { start: first.start, end: last.end };
    }
    if (!found && mark?.opens) open[mark.name] = before ?? at;
    return found;
  };

  go(start, from);
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
