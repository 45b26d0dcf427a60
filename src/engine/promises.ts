// Which times of a sentence are promised, and what each promise is about. Where a sentence can be understood otherwise it is no promise.
import type { CompiledLanguage } from './compile.ts';
import type { Day } from './days.ts';
import { match } from './match.ts';
import type { Sentence, Step } from './sentences.ts';
import { mayNameTime, timesIn, type SaidTime, type TimeBook } from './times.ts';
import type { Range } from './types.ts';
import { wordAt } from './word-phrases.ts';

/** A time that is promised. Offsets are relative to the passage. */
export interface SaidPromise {
  readonly time: SaidTime;
  /** The words for the time. */
  readonly words: Range;
  /** From the verb that promises to the time, or the other way round. */
  readonly whole: Range;
  /** Which commitments it is about: their places in the list. */
  readonly about: readonly number[];
  /** Whether something takes so long, rather than being done by then. */
  readonly isLength: boolean;
  /** Whether new words for the time are sure to fit. */
  readonly isReplaceable: boolean;
}

/** The names of the patterns that every language has. Behind them, `about` and the place of a commitment. */
export const roles = ['will', 'fulfils', 'promises', 'lasting', 'doubts', 'hedges', 'outside', 'reported', 'others'] as const;
type Role = (typeof roles)[number];

/** Steps from one to another, end exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** What promises are read with: the words of a language, and its patterns compiled; `commitments[n]` is what the rule n behind the roles is about. */
export interface PromiseReader {
  readonly book: TimeBook;
  readonly language: CompiledLanguage;
  readonly commitments: readonly number[];
}

/** The promises of a sentence of a passage, whose text is given. */
export function promisesIn(reader: PromiseReader, { steps }: Sentence, text: string, today: Day | null): SaidPromise[] {
  const { book, language } = reader;
  if (!mayNameTime(book, steps) || steps.at(-1)?.keys[0] === '"?"') return [];
  const times = timesIn(book, steps, text, today);
  if (!times.length) return [];
  const found = foundIn(reader, language, steps);
  if (found.of.outside.length) return [];
  const clauses = clausesOf(book, steps, times);
  return times.flatMap((time) => promiseAt(reader, steps, times, clauses, found, time) ?? []);
}

interface FoundWords {
  readonly of: Readonly<Record<Role, readonly Span[]>>;
  readonly about: readonly (Span & { readonly commitment: number })[];
}

function foundIn({ commitments }: PromiseReader, language: CompiledLanguage, steps: readonly Step[]): FoundWords {
  const of: Record<Role, Span[]> = { will: [], fulfils: [], promises: [], lasting: [], doubts: [], hedges: [], outside: [], reported: [], others: [] };
  const about: (Span & { commitment: number })[] = [];
  const starts = new Map(steps.map(({ start }, at) => [start, at]));
  const ends = new Map(steps.map(({ end }, at) => [end, at + 1]));
  for (const { rule, range } of match(language, steps).matches) {
    const span = { from: starts.get(range.start) ?? 0, to: ends.get(range.end) ?? 0 };
    const role = roles[rule];
    if (role) of[role].push(span);
    else about.push({ ...span, commitment: commitments[rule - roles.length] ?? 0 });
  }
  return { of, about };
}

/** Clauses, roughly: they part at punctuation and before words that join, but not inside the words for a time. */
function clausesOf({ times: { joins } }: TimeBook, steps: readonly Step[], times: readonly SaidTime[]): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (let at = 1; at < steps.length; at++) {
    const time = times.find((its) => its.from <= at && at < its.to);
    const isJoin = !time && joins.includes(wordAt(steps, at));
    if (!isJoin && (time ? at > time.from : false)) continue;
    if (isJoin || steps[at]?.after !== null || steps[at - 1]?.isMark) {
      clauses.push({ from, to: at });
      from = at;
    }
  }
  clauses.push({ from, to: steps.length });
  return clauses;
}

function promiseAt({ book: { times: words } }: PromiseReader, steps: readonly Step[], times: readonly SaidTime[], clauses: readonly Span[], { of, about }: FoundWords, time: SaidTime): SaidPromise | null {
  const index = clauses.findIndex(({ from, to }) => from <= time.from && time.from < to);
  const own = clauses[index];
  if (!own) return null;
  const first = (clause: Span | undefined): string => (clause && clause.from !== time.from ? wordAt(steps, clause.from) : '');
  const isJoined = words.joins.includes(first(own));
  const behindJoin = own.from + (isJoined ? 1 : 0);
  const isLength = !time.isDeadline || (time.isAtMost && of.lasting.some(({ to }) => to === time.from));
  const allVerbs = [...of.will, ...of.promises, ...(isLength ? of.lasting : [])];
  const verbIn = (clause: Span): Span | undefined => allVerbs.find((verb) => overlaps(verb, clause) && !overlaps(verb, time));

  // The clauses that the promise goes through: its own, and where that has no verb, the one before (or behind, where the time comes first). `said`: those that say what is promised.
  let span: Span = own;
  let said: Span = own;
  if (!verbIn(own)) {
    const rest = own.to - behindJoin - (time.to - time.from);
    const isCoordinate = words.coordinates.includes(first(own)) && !words.subjects.includes(wordAt(steps, own.from + 1));
    if (rest > mostBesideTime && !isCoordinate) return null;
    const before = clauses[index - 1];
    const reach = before && !verbIn(before) && before.to - before.from <= mostBetweenCommas ? clauses[index - 2] : before;
    if (reach && verbIn(reach)) span = { from: reach.from, to: own.to };
    else if (index === 0 && rest === 0 && clauses[1] && verbIn(clauses[1])) span = { from: own.from, to: clauses[1].to };
    else return null;
    if (!isCoordinate) said = span;
  }
  const verbs = allVerbs.filter((verb) => overlaps(verb, span) && !overlaps(verb, time));
  const isFirst = time.from <= behindJoin + 1;
  const verb = words.verbFirst && !isFirst ? verbs.find(({ from }) => from < time.from) : verbs[0];
  if (!verb) return null;

  const through = clauses.filter((clause) => overlaps(clause, span));
  if (through.some((clause) => words.conditions.includes(first(clause)))) return null;
  const next = clauses[clauses.indexOf(through.at(-1) ?? own) + 1];
  if (next && words.ifs.includes(first(next))) return null;
  if (of.doubts.some((doubt) => overlaps(doubt, span) && !isInside(doubt, time))) return null;
  const beside = [clauses[clauses.indexOf(through[0] ?? own) - 1], next].filter((clause) => clause && clause.to - clause.from <= mostBetweenCommas);
  if (of.hedges.some((hedge) => [span, ...beside].some((clause) => clause && overlaps(hedge, clause)) && !isInside(hedge, time))) return null;
  if (of.reported.some(({ from }) => from < time.from)) return null;
  if (isLength && !of.lasting.some(({ from, to }) => from >= span.from && to <= time.from && time.from - to <= mostBehindLasting)) return null;
  if (isOfAnotherAct(words, steps, time, own)) return null;

  const other = of.others.filter((act) => overlaps(act, said) && !overlaps(act, time));
  const isAct = (thing: Span): boolean => other.some((act) => overlaps(act, thing));
  const isDone = [...of.fulfils, ...of.promises, ...(isLength ? of.lasting : [])].some((act) => overlaps(act, said) && !overlaps(act, time));
  const isBehindWill = (thing: Span): boolean => of.will.some(({ to }) => to <= thing.from && steps.slice(to, thing.from).every(({ keys: [word = ''] }) => words.light.includes(word)));
  const things = about.filter((thing) => !isInside(thing, time) && (isDone || isBehindWill(thing)) && (other.length === 0 || isAct(thing)) && ((thing.from >= said.from && thing.from < said.to) || (thing.from < said.from && goesBack())));
  if (!things.length) return null;

  /** Whether the clause speaks of something named before it: with a word for it, or with nothing but its verb. */
  function goesBack(): boolean {
    let left = 0;
    for (let at = said.from; at < said.to; at++) {
      if (words.they.includes(wordAt(steps, at))) return true;
      if (at >= behindJoin && !(time.from <= at && at < time.to) && !allVerbs.some(({ from, to }) => from <= at && at <= to)) left++;
    }
    return left === 0;
  }

  const whole = { from: Math.min(verb.from, time.from), to: Math.max(verb.to, time.to) };
  const hasIf = clauses.some((clause) => words.ifs.includes(first(clause)));
  return {
    time: hasIf ? { ...time, isFromNow: false } : time,
    words: rangeOf(steps, time),
    whole: rangeOf(steps, whole),
    about: [...new Set(things.map(({ commitment }) => commitment))],
    isLength,
    isReplaceable: time.isWhole && times.filter((its) => overlaps(its, span)).length === 1,
  };
}

/** How many words may stand beside a time in a clause without a verb. */
const mostBesideTime = 2;

/** How many words a clause has at most that is put into another: "as promised", «как правило». */
const mostBetweenCommas = 3;

/** How many words may stand between "takes" and how long: takes the bank only 2 days. */
const mostBehindLasting = 3;

const isInside = (one: Span, other: Span): boolean => one.from >= other.from && one.to <= other.to;

/** The time of something else that is done to the thing: parcels returned within 14 days. */
function isOfAnotherAct({ acts, passive }: TimeBook['times'], steps: readonly Step[], time: SaidTime, span: Span): boolean {
  if (time.from <= span.from || !acts.test(wordAt(steps, time.from - 1))) return false;
  return ![2, 3, 4].some((back) => time.from - back >= span.from && passive.includes(wordAt(steps, time.from - back)));
}

const rangeOf = (steps: readonly Step[], { from, to }: Span): Range => ({ start: steps[from]?.start ?? 0, end: steps[to - 1]?.end ?? 0 });
