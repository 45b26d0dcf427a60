// One pass over the words of a sentence: every rule's matches and every condition that holds there.
import type { CompiledLanguage, Output, TrieNode } from './compile.ts';
import type { Step } from './sentences.ts';
import { marked, rest } from './pattern.ts';
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

/** Finds all matches in the steps of one sentence. Linear in their number: a pattern's length and gaps are bounded. */
export function match(language: CompiledLanguage, steps: readonly Step[]): Matches {
  const classesOf = (key: string): readonly number[] => language.classesOf.get(key) ?? none;
  const classes = steps.map(({ keys }) => (keys.length === 1 ? classesOf(keys[0] ?? '') : keys.flatMap(classesOf)));
  const conditions = new Set<number>();
  const matches: Match[] = [];
  const itemStarts: number[] = [];
  let closing = steps.length;
  while (closing > 0 && steps[closing - 1]?.isMark) closing--;

  const rangeOf = (from: number, to: number): Range | null => {
    const first = steps[from];
    const last = steps[to - 1];
    return first && last && from < to ? { start: first.start, end: last.end } : null;
  };

  const take = (output: Output, end: number): void => {
    if (output.toEnd && end < closing) return;
    if (output.type === 'condition') {
      conditions.add(output.condition);
      return;
    }
    const parts: Record<string, Range> = {};
    for (const { name, from, to } of output.parts) {
      const start = itemStarts[from] ?? end;
      const range = rangeOf(start, to === output.length ? end : (itemStarts[to] ?? end));
      if (range) parts[name] = range;
    }
    const { [marked]: range, ...named } = parts;
    if (range) matches.push({ rule: output.rule, range, parts: named });
  };

  const walk = (node: TrieNode, at: number): void => {
    for (const output of node.outputs) take(output, at);
    for (const classId of classes[at] ?? none) {
      const next = node.next.get(classId);
      if (!next) continue;
      itemStarts[node.depth] = at;
      walk(next, at + 1);
    }
    for (const [words, behind] of node.gaps) {
      itemStarts[node.depth] = at;
      if (words === rest) {
        if (at <= closing) walk(behind, closing);
        continue;
      }
      for (let skipped = 0; skipped <= words; skipped++) {
        if (skipped > 0 && (steps[at + skipped - 1]?.isMark ?? true)) break;
        walk(behind, at + skipped);
        itemStarts[node.depth] = at;
      }
    }
  };

  if (steps.length) walk(language.atStart, 0);
  for (let at = 0; at < steps.length; at++) walk(language.anywhere, at);
  return { matches: longest(matches), conditions };
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
