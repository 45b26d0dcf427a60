// What a team can keep, against what a draft promises: sooner is a finding, as soon or later is fine whatever other rules say of it.
import { times as bg } from '../languages/bg/times.ts';
import { times as en } from '../languages/en/times.ts';
import { times as ru } from '../languages/ru/times.ts';
import { assemble } from './assemble.ts';
import { compile } from './compile.ts';
import { weekdayOf, type Day } from './days.ts';
import { upToWords, withinWords } from './duration-words.ts';
import { isSooner } from './durations.ts';
import { promisesIn, roles, type PromiseReader, type SaidPromise } from './promises.ts';
import type { Sentence } from './sentences.ts';
import { suggest } from './suggest.ts';
import { overlap } from './taken.ts';
import { timeBook } from './times.ts';
import type { Commitment, Finding, InEachLanguage, Lang, LanguageSource, Range, SourceRule, Speaker } from './types.ts';

/** Commitments ready to read with, by language; made once. */
export interface CompiledCommitments {
  readonly commitments: readonly Commitment[];
  readonly readers: Partial<Readonly<Record<Lang, PromiseReader>>>;
}

const timesOf = { en, ru, bg };

/** Full id of a commitment as a rule: `team/en/commitment/refund`. */
export const commitmentId = (lang: Lang, { id }: Commitment): string => `team/${lang}/commitment/${id}`;

const kind = 'overpromise';
const principle = 'honor.2';

/** Prepares commitments. Throws a PatternError where a pattern is no pattern: ask `commitmentsFrom` first. */
export function compileCommitments(commitments: readonly Commitment[]): CompiledCommitments {
  const readers: Partial<Record<Lang, PromiseReader>> = {};
  for (const lang of ['en', 'ru', 'bg'] as const) {
    const here = commitments.map((_, index) => index).filter((index) => commitments[index]?.about[lang]?.length);
    if (here.length) readers[lang] = readerOf(lang, commitments, here);
  }
  return { commitments, readers };
}

function readerOf(lang: Lang, commitments: readonly Commitment[], here: readonly number[]): PromiseReader {
  const times = timesOf[lang];
  const rule = (id: string, match: readonly string[]): SourceRule => ({ id, match, kind, principle, why: '', instead: [] });
  const rules = [...roles.map((role) => rule(role, times[role])), ...here.map((index) => rule(`${lang}/commitment`, commitments[index]?.about[lang] ?? []))];
  // Its findings are made here, so nothing asks what is said of a kind.
  const kinds = {} as LanguageSource['kinds'];
  return { book: timeBook(times), language: compile(assemble({ lang, kinds, rules, forms: {}, concepts: {} })), commitments: here };
}

/** A sentence that the agent wrote, in a language, and where its passage begins in the draft. */
export interface PlacedForPromises {
  readonly base: number;
  readonly lang: Lang | null;
  readonly sentence: Sentence & { readonly passage: string };
}

export interface CommitmentOptions {
  readonly commitments: CompiledCommitments;
  /** The day on which the draft is written; without it weekdays and dates are left alone. */
  readonly today?: Day | undefined;
  readonly isCurly: boolean;
  /** Whether something may be said at a place. */
  readonly mayAdd: (what: { readonly place: Range; readonly speaker: Speaker }) => boolean;
}

/**
 * The findings of a draft, sorted, with those of the team's commitments. A promise that no commitment about it can keep in time gets one finding; one that
 * all of them keep takes away what else was said of it as an `overpromise`. Each commitment is asked by itself: without one of them no promise is newly marked.
 */
export function withCommitments(findings: readonly Finding[], sentences: readonly PlacedForPromises[], options: CommitmentOptions): Finding[] {
  const { commitments: { commitments, readers }, today = null, mayAdd } = options;
  const kept: Range[] = [];
  const broken: Finding[] = [];
  for (const { base, lang, sentence } of sentences) {
    const reader = lang && readers[lang];
    if (!lang || !reader) continue;
    for (const promise of promisesIn(reader, sentence, sentence.passage, today)) {
      const { time: { deadline, isFromNow }, about, words } = promise;
      const weekday = today && isFromNow ? weekdayOf(today) : null;
      const isBroken = (index: number): boolean => isSooner(deadline, (commitments[index] as Commitment).within, weekday);
      const place = { start: words.start + base, end: words.end + base };
      const index = about.find((its) => isBroken(its) && mayAdd({ place, speaker: { id: commitmentId(lang, commitments[its] as Commitment), kind, principle } }));
      if (index !== undefined) broken.push(findingOf(commitments[index] as Commitment, lang, promise, sentence, base, options.isCurly));
      else if (!about.some(isBroken)) kept.push({ start: promise.whole.start + base, end: promise.whole.end + base });
    }
  }
  if (!kept.length && !broken.length) return [...findings];
  const others = findings.filter((finding) => !broken.some((its) => overlap(its, finding)) && !(finding.kind === kind && kept.some((its) => overlap(its, finding))));
  return [...others, ...broken].sort((one, other) => one.start - other.start);
}

/** What the team decided, said to the agent. */
const why: InEachLanguage<(says: string) => string> = {
  en: (says) => `Your team has said what it can keep: “${says}”. A date that holds is kinder than a sooner one that slips.`,
  ru: (says) => `Ваша команда решила, какой срок может выдержать: «${says}». Срок, который сдержат, бережнее быстрого, но сорванного.`,
  bg: (says) => `Екипът Ви е решил какъв срок може да спази: „${says}“. Спазеният срок е по-мил от бързия, който се проваля.`,
};

function findingOf({ id, within, says }: Commitment, lang: Lang, promise: SaidPromise, { passage, start, end }: Sentence & { readonly passage: string }, base: number, isCurly: boolean): Finding {
  const { words: range, isLength, isReplaceable } = promise;
  const wording = isLength ? upToWords(within, lang) : withinWords(within, lang);
  const offered = isReplaceable ? [suggest(wording, { text: passage, range, sentence: { start, end }, isCurly, parts: {} })] : [];
  const moved = (its: Range): Range => ({ start: its.start + base, end: its.end + base });
  return {
    ...moved(range),
    text: passage.slice(range.start, range.end),
    lang,
    kind,
    pole: 'dishonest',
    ruleSet: 'honor',
    rule: commitmentId(lang, { id, within, says, about: {} }),
    why: why[lang](says[lang] ?? withinWords(within, lang)),
    principle,
    isQuiet: false,
    suggestions: offered.map((suggestion) => ({ ...suggestion, range: moved(suggestion.range) })),
  };
}
