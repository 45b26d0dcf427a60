// The front door: a text, the languages and rules to read it with -> a Reading.
import { decide, weigh, type Evidence } from '../languages/detect.ts';
import { withCommitments, type CompiledCommitments } from './commitments.ts';
import type { CompiledLanguage } from './compile.ts';
import type { Day } from './days.ts';
import { findingAt, withoutOverlaps, type Candidate, type MadeSentence } from './findings.ts';
import { match, type Matches } from './match.ts';
import { passages } from './passages.ts';
import { withSecondOpinion, type MayAdd } from './second-opinion.ts';
import { sentences } from './sentences.ts';
import { hasCurlyApostrophes } from './suggest.ts';
import { overlap } from './taken.ts';
import { tokenise } from './tokens.ts';
import type { Finding, Gender, Lang, Range, Reading, SecondOpinion, Speaker } from './types.ts';

export interface ReadOptions {
  /** Our own pack of each language, and behind it what a team wrote in that language. */
  readonly languages: readonly CompiledLanguage[];
  /** Reads every sentence in this language instead of finding it out. */
  readonly lang?: Lang | undefined;
  /** Stretches that are not the agent's words: offsets into the text. */
  readonly leaveOut?: readonly Range[] | undefined;
  /** Who speaks; everybody where left out. */
  readonly isOn?: ((speaker: Speaker) => boolean) | undefined;
  /** What the learned reader of a language says of this very text: it adds what no rule found, and rules are silent where it sees nothing wrong. */
  readonly opinions?: ReadonlyMap<Lang, SecondOpinion> | undefined;
  /** Which form wordings may choose where the agent speaks of themselves; `neutral` where left out: then those that must choose are not offered. */
  readonly gender?: Gender | undefined;
  /** What the team can keep: a draft that promises sooner is told so. */
  readonly commitments?: CompiledCommitments | undefined;
  /** The day on which the draft is written, so that "by Friday" can be understood; without it weekdays and dates are left alone. */
  readonly today?: Day | undefined;
  /** What earlier readings of the same draft found out: pass the same object again after each key stroke. */
  readonly memory?: Memory | undefined;
}

/** Passages already read, by their text. Holds only the passages of the newest reading. */
export interface Memory {
  passages: Map<string, readonly ReadSentence[]>;
}

export const newMemory = (): Memory => ({ passages: new Map() });

/** A sentence with all that depends on nothing but its own passage. Offsets are relative to the passage. */
interface ReadSentence extends MadeSentence {
  readonly evidence: Evidence;
  readonly matches: Map<CompiledLanguage, Matches>;
}

interface PlacedSentence {
  /** Where its passage begins in the draft. */
  readonly base: number;
  readonly isSignature: boolean;
  readonly sentence: ReadSentence;
  readonly lang: Lang | null;
  /** What was found in it, in the order of `languages`. */
  readonly found: ReadonlyMap<CompiledLanguage, Matches>;
}

const noEvidence: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };

/** Reads a draft. Never throws, whatever the text; positions are UTF-16 offsets into it. */
export function read(text: string, options: ReadOptions): Reading {
  const known = options.memory?.passages;
  const seen = new Map<string, readonly ReadSentence[]>();
  const all: { base: number; isSignature: boolean; sentence: ReadSentence }[] = [];
  for (const { start, end, isSignature } of passages(text)) {
    const passage = text.slice(start, end);
    const read = seen.get(passage) ?? known?.get(passage) ?? readPassage(passage);
    seen.set(passage, read);
    for (const sentence of read) all.push({ base: start, isSignature, sentence });
  }
  if (options.memory) options.memory.passages = seen;

  const draft = all.reduce((sum, { isSignature, sentence: { evidence } }) => (isSignature ? sum : add(sum, evidence)), noEvidence);
  const placed = all.map(({ base, isSignature, sentence }): PlacedSentence => {
    const lang = options.lang ?? decide(isSignature ? noEvidence : sentence.evidence, draft);
    const found = new Map(options.languages.filter((language) => language.lang === lang).map((language) => [language, matchesOf(sentence, language)]));
    return { base, isSignature, sentence, lang, found };
  });
  const langs = [...new Set(placed.map(({ lang }) => lang))].filter((lang) => lang !== null);
  return { text, lang: options.lang ?? decide(draft, draft), langs, findings: withTeamCommitments(text, placed, findings(text, placed, options), options) };
}

function withTeamCommitments(text: string, placed: readonly PlacedSentence[], found: Finding[], { commitments, today, isOn, leaveOut = [] }: ReadOptions): Finding[] {
  if (!commitments) return found;
  const mayAdd: MayAdd = ({ place, speaker }) => (!isOn || isOn(speaker)) && !leaveOut.some((out) => overlap(out, place));
  return withCommitments(found, placed.filter(({ isSignature }) => !isSignature), { commitments, today, isCurly: hasCurlyApostrophes(text), mayAdd });
}

function readPassage(passage: string): ReadSentence[] {
  return sentences(passage, tokenise(passage)).map(({ start, end, steps }) => ({
    start,
    end,
    steps,
    passage,
    evidence: weigh(passage.slice(start, end)),
    matches: new Map(),
    made: new Map(),
  }));
}

function matchesOf(sentence: ReadSentence, language: CompiledLanguage): Matches {
  let found = sentence.matches.get(language);
  if (!found) {
    const { matches, holds } = match(language, sentence.steps);
    found = { matches: matches.map((hit) => ({ ...hit, range: withClosingBracket(sentence.passage, hit.range) })), holds };
    sentence.matches.set(language, found);
  }
  return found;
}

/** Words that open a bracket take the one behind them along: `Уважаемый(ая)`. */
function withClosingBracket(text: string, { start, end }: Range): Range {
  const opens = text.charAt(end) === ')' && text.lastIndexOf('(', end - 1) >= start && text.lastIndexOf('(', end - 1) > text.lastIndexOf(')', end - 1);
  return { start, end: opens ? end + 1 : end };
}

function findings(text: string, placed: readonly PlacedSentence[], { isOn, leaveOut = [], gender = 'neutral', opinions }: ReadOptions): Finding[] {
  const candidates: Candidate[] = [];
  const isCurly = hasCurlyApostrophes(text);
  placed.forEach(({ base, isSignature, sentence, found }, index) => {
    for (const [language, { matches, holds }] of found) {
      for (const hit of matches) {
        const rule = language.rules[hit.rule];
        if (!rule || (isOn && !isOn(rule)) || (isSignature && rule.kind !== 'leftover')) continue;
        if (rule.unless.some(holds)) continue;
        if (rule.unlessNear.some((condition) => holds(condition) || [placed[index - 1], placed[index + 1]].some((other) => other?.found.get(language)?.holds(condition)))) continue;
        const start = hit.range.start + base;
        const end = hit.range.end + base;
        if (leaveOut.some((out) => overlap(out, { start, end }))) continue;
        candidates.push({ start, end, base, sentence, language, hit });
      }
    }
  });
  const ofRules = withoutOverlaps(candidates).map((candidate) => findingAt(candidate, text, { isCurly, gender }));
  if (!opinions) return ofRules;
  const spoken = placed.filter(({ isSignature }) => !isSignature).map(({ base, found, sentence: { start, end } }) => ({ start: base + start, end: base + end, language: [...found.keys()][0] ?? null }));
  return withSecondOpinion(text, ofRules, opinions, spoken, ({ place, speaker }) => (!isOn || isOn(speaker)) && !leaveOut.some((out) => overlap(out, place)));
}

const add = (a: Evidence, b: Evidence): Evidence => ({ en: a.en + b.en, ru: a.ru + b.ru, bg: a.bg + b.bg, other: a.other + b.other });
