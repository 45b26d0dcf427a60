// The words of a language that name times, ready to be looked up; and what a time in a sentence is.
import { months, weekdays } from '../languages/calendar.ts';
import type { Times } from '../languages/times.ts';
import type { Deadline } from './durations.ts';
import type { TimeUnit } from './types.ts';
import { phraseBook, type PhraseBook } from './word-phrases.ts';

/** A latest moment in a sentence. `from` and `to` are counted in steps, `to` is exclusive. */
export interface SaidTime {
  readonly from: number;
  readonly to: number;
  readonly deadline: Deadline;
  /** It begins with a word for "within" or names a day; else it is a bare length, which is a latest moment only where something takes so long. */
  readonly isDeadline: boolean;
  /** It begins with a word for "up to". */
  readonly isAtMost: boolean;
  /** Whether the time runs from now: not where it is counted from something that has yet to happen. */
  readonly isFromNow: boolean;
  /** Whether other words can stand in its place: no hour of the day belongs to it that we did not understand. */
  readonly isWhole: boolean;
}

/** So much of a unit; of named days and weeks only the amount counts. */
export interface Length {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** The words of a language as they are looked up. */
export interface TimeBook {
  readonly times: Times;
  /** A sentence without any of these names no time. */
  readonly signs: ReadonlySet<string>;
  readonly books: Readonly<Record<'numbers' | 'units' | 'lengths' | 'idioms' | 'alone' | 'to' | 'within' | 'atMost' | 'fromNow' | 'counted' | 'clock' | 'days' | 'weeks' | 'by' | 'next' | 'partsOfDay' | 'notBehind' | 'notBefore', PhraseBook<Length>>>;
}

/** Prepares the words of a language once. */
export function timeBook(times: Times): TimeBook {
  const nothing: Length = { amount: 0, unit: 'day' };
  const amounts = (entries: Iterable<readonly [string, number]>): PhraseBook<Length> => phraseBook([...entries].map(([phrase, amount]) => [phrase, { amount, unit: 'day' }]));
  const lengths = (list: Times['units']): PhraseBook<Length> => phraseBook(list.flatMap(({ unit, each = 1, words }) => words.map((phrase) => [phrase, { amount: each, unit }] as const)));
  const bare = (phrases: readonly string[]): PhraseBook<Length> => phraseBook(phrases.map((phrase) => [phrase, nothing]));
  const numbers = [...times.numbers.flatMap((words, amount) => words.split(' ').filter(Boolean).map((word) => [word, amount] as const)), ...Object.entries(times.moreNumbers)];
  const units = lengths(times.units);
  const books = {
    numbers: amounts(numbers),
    units,
    lengths: lengths(times.lengths),
    idioms: bare(times.idioms),
    alone: bare(times.alone),
    to: bare(times.to),
    within: bare(times.within),
    atMost: bare(times.atMost),
    fromNow: bare(times.fromNow),
    counted: bare(times.counted),
    clock: bare(times.clock),
    days: amounts(Object.entries(times.days)),
    weeks: amounts(Object.entries(times.weeks)),
    by: bare(times.by),
    next: bare(times.next),
    partsOfDay: bare(times.partsOfDay),
    notBehind: bare(times.notBehind),
    notBefore: bare(times.notBefore),
  };
  const last = (phrases: readonly string[]): string[] => phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
  const phrases = [...times.units, ...times.lengths].flatMap(({ words }) => words);
  return { times, books, signs: new Set([...last([...phrases, ...Object.keys(times.days), ...Object.keys(times.weeks)]), ...weekdays.keys(), ...months.keys()]) };
}
