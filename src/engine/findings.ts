// A match at its place -> a Finding. What depends only on its passage is made once and moved along while the rest of the draft changes.
import type { CompiledLanguage, CompiledRule } from './compile.ts';
import { overlap, type Match } from './match.ts';
import type { Sentence } from './sentences.ts';
import { suggest, withLineBreak } from './suggest.ts';
import type { Finding, PrincipleId, Range, RuleSetId, Suggestion } from './types.ts';

/** A sentence that remembers the findings made in it. Offsets are relative to its passage. */
export interface MadeSentence extends Sentence {
  readonly passage: string;
  readonly made: Map<Match, Made>;
}

interface Made {
  readonly finding: Finding;
  readonly isCurly: boolean;
}

/** A match that no condition cancels; its range is its place in the draft. */
export interface Candidate extends Range {
  /** Where its passage begins in the draft. */
  readonly base: number;
  readonly sentence: MadeSentence;
  readonly language: CompiledLanguage;
  readonly hit: Match;
}

/** The finding of a candidate, with offsets into the draft. `isCurly`: the draft's apostrophes are. */
export function findingAt({ base, sentence, language, hit }: Candidate, draft: string, isCurly: boolean): Finding {
  let made = sentence.made.get(hit);
  if (!made || made.isCurly !== isCurly) sentence.made.set(hit, (made = { isCurly, finding: make(sentence, language, hit, isCurly) }));
  const { finding } = made;
  return {
    ...finding,
    start: finding.start + base,
    end: finding.end + base,
    suggestions: finding.suggestions.map((suggestion) => placed(suggestion, base, sentence.passage, draft)),
  };
}

function placed(suggestion: Suggestion, base: number, passage: string, draft: string): Suggestion {
  const { start, end } = suggestion.range;
  const range = { start: start + base, end: end + base };
  const takesAll = suggestion.text === '' && start === 0 && end === passage.length;
  return { ...suggestion, range: takesAll ? withLineBreak(draft, range) : range };
}

/** The rule set that a principle names: `care.4` -> `care`. */
export const ruleSetIn = (principle: PrincipleId): RuleSetId => principle.slice(0, principle.indexOf('.')) as RuleSetId;

/** A finding with offsets into its passage. */
function make({ passage, start, end }: MadeSentence, language: CompiledLanguage, { rule, range, parts }: Match, isCurly: boolean): Finding {
  const compiled = language.rules[rule] as CompiledRule;
  const { id, kind, why, principle, instead, isQuiet = false } = compiled.rule;
  const place = { text: passage, range, sentence: { start, end }, isCurly, parts };
  return {
    ...range,
    text: passage.slice(range.start, range.end),
    lang: language.lang,
    kind,
    pole: compiled.pole,
    ruleSet: ruleSetIn(principle),
    rule: id,
    why,
    principle,
    isQuiet,
    suggestions: instead.map((wording) => suggest(wording, place)),
  };
}

/** How many UTF-16 units one shelf of `withoutOverlaps` spans, as a power of two. */
const shelf = 8;

/** One line at a place: the longest stays, of equals the one whose rule comes first. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const shelves = new Map<number, Candidate[]>();
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const first = candidate.start >> shelf;
    const last = (candidate.end - 1) >> shelf;
    let free = true;
    for (let at = first; free && at <= last; at++) free = !shelves.get(at)?.some((other) => overlap(other, candidate));
    if (!free) continue;
    kept.push(candidate);
    for (let at = first; at <= last; at++) {
      const there = shelves.get(at);
      if (there) there.push(candidate);
      else shelves.set(at, [candidate]);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
