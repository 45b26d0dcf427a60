// A match at its place -> a Finding. What depends only on its passage is made once and moved along while the rest of the draft changes.
import type { CompiledLanguage } from './compile.ts';
import type { Match } from './match.ts';
import type { Sentence } from './sentences.ts';
import { suggest, withLineBreak, wordingsFor } from './suggest.ts';
import { Taken } from './taken.ts';
import type { Finding, Gender, PackedRule, PrincipleId, Range, RuleSetId, Suggestion } from './types.ts';

/** A sentence that remembers the findings made in it. Offsets are relative to its passage. */
export interface MadeSentence extends Sentence {
  readonly passage: string;
  readonly made: Map<Match, Made>;
}

/** How the agent writes. */
export interface Hand {
  /** Whether the draft's apostrophes are curly. */
  readonly isCurly: boolean;
  readonly gender: Gender;
}

interface Made extends Hand {
  readonly finding: Finding;
}

/** A match that no condition cancels; its range is its place in the draft. */
export interface Candidate extends Range {
  /** Where its passage begins in the draft. */
  readonly base: number;
  readonly sentence: MadeSentence;
  readonly language: CompiledLanguage;
  readonly hit: Match;
}

/** The finding of a candidate, with offsets into the draft. */
export function findingAt({ base, sentence, language, hit }: Candidate, draft: string, hand: Hand): Finding {
  let made = sentence.made.get(hit);
  if (made?.isCurly !== hand.isCurly || made.gender !== hand.gender) sentence.made.set(hit, (made = { ...hand, finding: make(sentence, language, hit, hand) }));
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
function make({ passage, start, end }: MadeSentence, language: CompiledLanguage, { rule, range, parts }: Match, { isCurly, gender }: Hand): Finding {
  const { id, kind, why, principle, instead, isQuiet = false } = language.rules[rule] as PackedRule;
  const place = { text: passage, range, sentence: { start, end }, isCurly, parts };
  return {
    ...range,
    text: passage.slice(range.start, range.end),
    lang: language.lang,
    kind,
    pole: language.kinds[kind].pole,
    ruleSet: ruleSetIn(principle),
    rule: id,
    why,
    principle,
    isQuiet,
    suggestions: wordingsFor(instead, gender).map((wording) => suggest(wording, place)),
  };
}

/** Whether a rule was written by a team. */
export const isTeams = (rule: string | null | undefined): boolean => rule?.startsWith('team/') === true;

/** One line at a place: what a team wrote stays, then the longest, of equals the one whose rule comes first. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Taken();
  const ofTeam = ({ language, hit }: Candidate): number => (isTeams(language.rules[hit.rule]?.id) ? 1 : 0);
  return [...candidates]
    .sort((a, b) => ofTeam(b) - ofTeam(a) || b.end - b.start - (a.end - a.start))
    .filter((candidate) => taken.take(candidate))
    .sort((a, b) => a.start - b.start);
}
