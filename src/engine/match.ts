// One pass over the words of a sentence: every rule's matches and every condition that holds there.
import type { Reading as WordReading, State, StateSet } from './automaton.ts';
import type { CompiledLanguage, Lead } from './compile.ts';
import { marked } from './pattern.ts';
import type { Step } from './sentences.ts';
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
  /** Conditions (`unless`) that hold in the sentence. */
  readonly conditions: ReadonlySet<number>;
}

const none: readonly number[] = [];

/** Finds all matches in the steps of one sentence. From each word it goes on only while some pattern does, so the time grows with the words, not the rules. */
export function match(language: CompiledLanguage, steps: readonly Step[]): Matches {
  const { automaton, patterns } = language;
  const words = steps.map((step) => readWord(language, step));
  const conditions = new Set<number>();
  const matches: Match[] = [];
  const markAt = steps.findIndex(({ isMark }) => isMark);
  const firstMark = markAt === -1 ? Infinity : markAt;
  let closing = steps.length;
  while (closing > 0 && steps[closing - 1]?.isMark) closing--;

  const ends = new Map<number, number>();
  /** Goes on from `set` at word `at`; keeps in `ends` for each pattern the last word where it was complete. */
  const walk = (set: StateSet | null, at: number): void => {
    for (let here = set, word = at; here; word++) {
      for (const pattern of here.accepts) if (!patterns[pattern]?.toEnd || word >= closing) ends.set(pattern, Math.max(word, ends.get(pattern) ?? 0));
      if (here.rest && word <= closing) walk(here.rest, closing);
      const next = words[word];
      here = next ? automaton.step(here, next) : null;
    }
  };

  /** Where the marked words begin: with the words of the lead, as far as no punctuation stands between. */
  const leadStart = ({ marked: words }: Lead, at: number, start: number): number => {
    let first = at;
    while (first > 0 && at - first < words && !steps[first - 1]?.isMark) first--;
    return first < at ? (steps[first]?.start ?? start) : start;
  };

  const begin = (root: number, at: number): void => {
    walk(automaton.root(root), at);
    if (ends.size === 0) return;
    for (const [number, end] of ends) {
      const pattern = patterns[number];
      if (!pattern || at > pattern.lead.most || (pattern.lead.most < Infinity && firstMark < at)) continue;
      if (pattern.condition !== null) conditions.add(pattern.condition);
      if (pattern.rule === null) continue;
      const { [marked]: range, ...parts } = locate(pattern.start, words, steps, at, end, closing);
      if (range) matches.push({ rule: pattern.rule, range: { start: leadStart(pattern.lead, at, range.start), end: range.end }, parts });
    }
    ends.clear();
  };

  if (steps.length) begin(1, 0);
  for (let at = 0; at < steps.length; at++) begin(0, at);
  return { matches: longest(matches), conditions };
}

const unknownWord: WordReading = { classes: none, name: '', isMark: false };
const unknownMark: WordReading = { classes: none, name: '!', isMark: true };

function readWord({ classesOf }: CompiledLanguage, { keys, isMark }: Step): WordReading {
  const [first = '', second] = keys;
  const classes = classesOf.get(first);
  if (second === undefined) return classes ? { classes, name: first, isMark } : isMark ? unknownMark : unknownWord;
  const more = classesOf.get(second);
  if (!classes) return more ? { classes: more, name: second, isMark } : unknownWord;
  return more ? { classes: [...classes, ...more].sort((a, b) => a - b), name: `${first}+${second}`, isMark } : { classes, name: first, isMark };
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
function locate(start: State, words: readonly WordReading[], steps: readonly Step[], from: number, to: number, closing: number): Record<string, Range> {
  const open: Record<string, number> = {};
  const parts: Record<string, Range> = {};
  const dead = new Set<number>();

  const go = (state: State, at: number): boolean => {
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
    const word = at < to ? words[at] : undefined;
    const found =
      state.edges.some(([classId, next]) => word !== undefined && isIn(word.classes, classId) && go(next, at + 1)) ||
      state.empty.some((next) => go(next, at)) ||
      (state.skip !== null && word !== undefined && !word.isMark && go(state.skip, at + 1)) ||
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

/** Of one rule's overlapping matches keeps the longest, the earliest of equals. */
function longest(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches];
  const kept: Match[] = [];
  const bySize = [...matches].sort((a, b) => size(b) - size(a) || a.range.start - b.range.start);
  for (const candidate of bySize) {
    if (!kept.some((other) => other.rule === candidate.rule && overlap(other.range, candidate.range))) kept.push(candidate);
  }
  return kept;
}

const size = ({ range }: Match): number => range.end - range.start;

export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
