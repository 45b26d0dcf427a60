// The front door: a text, the languages and rules to read it with -> a Reading.
import { decide, weigh, type Evidence } from '../languages/detect.ts';
import type { CompiledLanguage } from './compile.ts';
import { match, overlap, type Match, type Matches } from './match.ts';
import { passages } from './passages.ts';
import { sentences, type Step } from './sentences.ts';
import { hasCurlyApostrophes, suggest } from './suggest.ts';
import { tokenise } from './tokens.ts';
import type { Finding, Lang, PackedRule, Range, Reading, RuleSetId } from './types.ts';

export interface ReadOptions {
  readonly languages: readonly CompiledLanguage[];
  /** Reads every sentence in this language instead of finding it out. */
  readonly lang?: Lang | undefined;
  /** Stretches that are not the agent's words: offsets into the text. */
  readonly leaveOut?: readonly Range[] | undefined;
  /** Which rules speak; all where left out. */
  readonly isOn?: ((rule: PackedRule) => boolean) | undefined;
  /** What earlier readings of the same draft found out: pass the same object again after each key stroke. */
  readonly memory?: Memory | undefined;
}

/** Passages already read, by their text. Holds only the passages of the newest reading. */
export interface Memory {
  passages: Map<string, readonly ReadSentence[]>;
}

export const newMemory = (): Memory => ({ passages: new Map() });

/** A sentence with all that depends on nothing but its own words. Offsets are relative to its passage. */
interface ReadSentence extends Range {
  readonly steps: readonly Step[];
  readonly evidence: Evidence;
  readonly matches: Map<CompiledLanguage, Matches>;
}

interface PlacedSentence {
  /** Where its passage begins in the draft. */
  readonly base: number;
  readonly sentence: ReadSentence;
  readonly lang: Lang | null;
  readonly language: CompiledLanguage | null;
  readonly found: Matches | null;
}

const noEvidence: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };

/** Reads a draft. Never throws, whatever the text; positions are UTF-16 offsets into it. */
export function read(text: string, options: ReadOptions): Reading {
  const known = options.memory?.passages;
  const seen = new Map<string, readonly ReadSentence[]>();
  const all: { base: number; sentence: ReadSentence }[] = [];
  for (const { start, end } of passages(text)) {
    const passage = text.slice(start, end);
    const read = seen.get(passage) ?? known?.get(passage) ?? readPassage(passage);
    seen.set(passage, read);
    for (const sentence of read) all.push({ base: start, sentence });
  }
  if (options.memory) options.memory.passages = seen;

  const draft = all.reduce((sum, { sentence: { evidence } }) => add(sum, evidence), noEvidence);
  const placed = all.map(({ base, sentence }): PlacedSentence => {
    const lang = options.lang ?? decide(sentence.evidence, draft);
    const language = options.languages.find((candidate) => candidate.lang === lang) ?? null;
    return { base, sentence, lang, language, found: language && matchesOf(sentence, language) };
  });
  const langs = [...new Set(placed.map(({ lang }) => lang))].filter((lang) => lang !== null);
  return { text, lang: options.lang ?? decide(draft, draft), langs, findings: findings(text, placed, options) };
}

function readPassage(passage: string): ReadSentence[] {
  return sentences(passage, tokenise(passage)).map(({ start, end, steps }) => ({
    start,
    end,
    steps,
    evidence: weigh(passage.slice(start, end)),
    matches: new Map(),
  }));
}

function matchesOf(sentence: ReadSentence, language: CompiledLanguage): Matches {
  let found = sentence.matches.get(language);
  if (!found) sentence.matches.set(language, (found = match(language, sentence.steps)));
  return found;
}

function findings(text: string, placed: readonly PlacedSentence[], { isOn, leaveOut = [] }: ReadOptions): Finding[] {
  const candidates: Candidate[] = [];
  const isCurly = hasCurlyApostrophes(text);
  placed.forEach(({ base, sentence, language, found }, index) => {
    if (!language || !found) return;
    const near = [found, ...[placed[index - 1], placed[index + 1]].map((other) => (other?.language === language ? other.found : null))];
    for (const hit of found.matches) {
      const compiled = language.rules[hit.rule];
      if (!compiled || (isOn && !isOn(compiled.rule))) continue;
      if (compiled.unless.some((condition) => found.conditions.has(condition))) continue;
      if (compiled.unlessNear.some((condition) => near.some((other) => other?.conditions.has(condition)))) continue;
      const range = placedAt(hit.range, base);
      if (leaveOut.some((out) => overlap(out, range))) continue;
      candidates.push({ ...range, base, sentence, language, hit });
    }
  });
  return withoutOverlaps(candidates).map((candidate) => findingOf(text, isCurly, candidate));
}

/** A match that no condition cancels, at its place in the draft. */
interface Candidate extends Range {
  readonly base: number;
  readonly sentence: ReadSentence;
  readonly language: CompiledLanguage;
  readonly hit: Match;
}

const placedAt = ({ start, end }: Range, base: number): Range => ({ start: start + base, end: end + base });

function findingOf(text: string, isCurly: boolean, { start, end, base, sentence, language, hit }: Candidate): Finding {
  const compiled = language.rules[hit.rule] as CompiledLanguage['rules'][number];
  const { id, kind, why, principle, instead } = compiled.rule;
  const range = { start, end };
  const place = {
    text,
    range,
    sentence: placedAt(sentence, base),
    isCurly,
    parts: Object.fromEntries(Object.entries(hit.parts).map(([name, part]) => [name, placedAt(part, base)])),
  };
  return {
    ...range,
    text: text.slice(range.start, range.end),
    lang: language.lang,
    kind,
    pole: compiled.pole,
    ruleSet: principle.slice(0, principle.indexOf('.')) as RuleSetId,
    rule: id,
    why,
    principle,
    suggestions: instead.map((wording) => suggest(wording, place)),
  };
}

/** One line at a place: the longest stays, of equals the one whose rule comes first. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const bySize = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Map<number, Candidate[]>();
  const slots = ({ start, end }: Range): number[] => {
    const all: number[] = [];
    for (let slot = start >> 8; slot <= (end - 1) >> 8; slot++) all.push(slot);
    return all;
  };
  for (const candidate of bySize) {
    const places = slots(candidate);
    if (places.some((slot) => taken.get(slot)?.some((other) => overlap(other, candidate)))) continue;
    kept.push(candidate);
    for (const slot of places) taken.set(slot, [...(taken.get(slot) ?? []), candidate]);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const add = (a: Evidence, b: Evidence): Evidence => ({ en: a.en + b.en, ru: a.ru + b.ru, bg: a.bg + b.bg, other: a.other + b.other });
