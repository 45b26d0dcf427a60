// Which times of a sentence are promised, and what each promise is about. Where a sentence can be understood otherwise it is no promise.
import type { Times } from '../languages/times.ts';
import type { Day } from './days.ts';
import { clausesOf, isShort, reachOf, type Clause, type Reach } from './promise-clauses.ts';
import { isInside, touches, wordsOfPromises, type FoundWords, type LanguageOfPromises, type Span, type Things } from './promise-words.ts';
import type { Sentence, Step } from './sentences.ts';
import type { SaidTime } from './time-book.ts';
import { mayNameTime, timesIn } from './times.ts';
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

/** What promises are read with. */
export interface PromiseReader extends Things {
  /** Made when it is first asked for: most pages need one language. */
  readonly language: () => LanguageOfPromises;
  /** Promises of sentences read before, with the day on which they were read: while one sentence is typed, the others stay as they are. */
  readonly read: WeakMap<Sentence, { readonly today: string; readonly promises: readonly SaidPromise[] }>;
}

/** The promises of a sentence of a passage, whose text is given. */
export function promisesIn(reader: PromiseReader, sentence: Sentence, text: string, today: Day | null): readonly SaidPromise[] {
  const day = today ? `${today.year}-${today.month}-${today.day}` : '';
  const known = reader.read.get(sentence);
  if (known?.today === day) return known.promises;
  const promises = promisesOf(reader, sentence.steps, text, today);
  reader.read.set(sentence, { today: day, promises });
  return promises;
}

function promisesOf(reader: PromiseReader, steps: readonly Step[], text: string, today: Day | null): SaidPromise[] {
  const { book, promising } = reader.language();
  if (!mayNameTime(book, steps) || steps.at(-1)?.keys[0] === '"?"') return [];
  const times = timesIn(book, steps, text, today);
  const found = times.length && times.length <= mostTimes ? wordsOfPromises(reader, promising, steps) : null;
  if (!found || found.of.outside.length) return [];
  const clauses = clausesOf(book.times, steps, times);
  return times.flatMap((time) => promiseAt(book.times, steps, times, clauses, found, time) ?? []);
}

/** A sentence with more times is a timetable or no sentence at all; it must stay cheap whatever it is. */
const mostTimes = 20;

function promiseAt(words: Times, steps: readonly Step[], times: readonly SaidTime[], clauses: readonly Clause[], found: FoundWords, time: SaidTime): SaidPromise | null {
  const { of } = found;
  const isLength = !time.isDeadline || (time.isAtMost && of.lasting.some(({ to }) => to === time.from));
  const verbs = [...of.will, ...of.promises, ...(isLength ? of.lasting : [])];
  const reach = reachOf(words, steps, clauses, time, verbs);
  if (!reach || isDoubtful(words, found, time, reach) || isOfAnotherAct(words, steps, time, reach.own)) return null;
  if (isLength && !of.lasting.some(({ from, to }) => from >= reach.span.from && to <= time.from && time.from - to <= mostBehindLasting)) return null;
  const about = thingsOf(words, steps, found, time, reach, verbs);
  if (!about.length) return null;
  const { verb, span } = reach;
  return {
    time: clauses.some(({ join }) => words.ifs.includes(join)) ? { ...time, isFromNow: false } : time,
    words: rangeOf(steps, time),
    whole: rangeOf(steps, { from: Math.min(verb.from, time.from), to: Math.max(verb.to, time.to) }),
    about,
    isLength,
    isReplaceable: time.isWhole && times.filter((its) => touches(its, span)).length === 1 && !hasNumberNear(steps, time),
  };
}

/** How many words may stand between "takes" and how long. */
const mostBehindLasting = 3;

/** Whether the clauses deny it, or are not sure of it, or tell what somebody else said. */
function isDoubtful(words: Times, { of }: FoundWords, time: SaidTime, { span, before, behind }: Reach): boolean {
  if (behind && words.ifs.includes(behind.join)) return true;
  const unsure = [span, ...[before, behind].filter((clause) => clause !== undefined && isShort(clause))] as readonly Span[];
  return (
    of.doubts.some((doubt) => touches(doubt, span) && !isInside(doubt, time)) ||
    of.hedges.some((hedge) => unsure.some((clause) => touches(hedge, clause)) && !isInside(hedge, time)) ||
    of.reported.some(({ from }) => from < time.from)
  );
}

/** The commitments that a promise is about: named where it is said what is promised, or before that and taken up again; and done by then, not only spoken of. */
function thingsOf(words: Times, steps: readonly Step[], { of, about }: FoundWords, time: SaidTime, { own, said }: Reach, verbs: readonly Span[]): number[] {
  const here = (act: Span): boolean => touches(act, said) && !touches(act, time);
  const others = of.others.filter(here);
  const fulfilling = [...of.fulfils, ...verbs.filter((verb) => !of.will.includes(verb))];
  // Деньги будут завтра: to be, and nothing but the time behind it.
  const isThere = !words.verbFirst && time.to === own.to && of.will.some(({ to }) => to === time.from);
  const isDone = isThere || fulfilling.some(here);
  const isBehindWill = (thing: Span): boolean => of.will.some(({ to }) => to <= thing.from && steps.slice(to, thing.from).every(({ keys: [word = ''] }) => words.light.includes(word)));

  /** Whether the clause takes up something named before it: with a word for it, or with nothing but its verb. */
  const takesUp = (): boolean => {
    let isBare = true;
    for (let at = said.from; at < said.to; at++) {
      if (words.they.includes(wordAt(steps, at))) return true;
      const isVerb = verbs.some(({ from, to }) => from <= at && at <= to) || of.fulfils.some(({ from, to }) => from <= at && at < to);
      if (!isVerb && !(own.join && at === own.from) && !(time.from <= at && at < time.to)) isBare = false;
    }
    return isBare;
  };
  const things = about.filter(
    (thing) =>
      !isInside(thing, time) &&
      (isDone || isBehindWill(thing)) &&
      (others.length === 0 || others.some((act) => touches(act, thing))) &&
      (thing.from < said.from ? takesUp() : thing.from < said.to),
  );
  return [...new Set(things.map(({ commitment }) => commitment))];
}

/** The time of something else that is done to the thing: parcels returned within 14 days. */
function isOfAnotherAct({ acts, passive }: Times, steps: readonly Step[], time: SaidTime, own: Span): boolean {
  if (time.from <= own.from || !acts.test(wordAt(steps, time.from - 1))) return false;
  return ![2, 3, 4].some((back) => time.from - back >= own.from && passive.includes(wordAt(steps, time.from - back)));
}

/** Whether a number stands close by: an hour of the day, perhaps, that would no longer fit. */
const hasNumberNear = (steps: readonly Step[], { from, to }: Span): boolean => [...steps.slice(Math.max(0, from - nearby), from), ...steps.slice(to, to + nearby)].some(({ keys }) => keys[1] === '@number');
const nearby = 3;

const rangeOf = (steps: readonly Step[], { from, to }: Span): Range => ({ start: steps[from]?.start ?? 0, end: steps[to - 1]?.end ?? 0 });
