// The words of a sentence that say until when: "within 2 days", "by Friday", «через 2–3 дня», „до утре“.
import { months, weekdays } from '../languages/calendar.ts';
import type { Times } from '../languages/times.ts';
import { daysUntil, weekdayOf, type Day } from './days.ts';
import type { Deadline } from './durations.ts';
import type { Step } from './sentences.ts';
import type { TimeUnit } from './types.ts';
import { phraseBook, wordAt, type PhraseBook } from './word-phrases.ts';

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

interface Length {
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

/** Whether a sentence may name a time at all: one look-up a word; dates are numbers with a full stop inside. */
export const mayNameTime = ({ signs }: TimeBook, steps: readonly Step[]): boolean => steps.some(({ keys: [word = '', kind] }) => signs.has(word) || (kind === '@number' && word.includes('.')));

/** The latest moments that a sentence names, in their order. Without today's date weekdays, dates and weeks are left alone. */
export function timesIn(book: TimeBook, steps: readonly Step[], text: string, today: Day | null): SaidTime[] {
  const found: SaidTime[] = [];
  for (let at = 0; at < steps.length; ) {
    const time = timeAt(book, steps, text, at, today);
    if (time && !isNoLatest(book, steps, time)) found.push(time);
    at = time ? time.to : at + 1;
  }
  return found;
}

function isNoLatest({ books }: TimeBook, steps: readonly Step[], { from, to }: SaidTime): boolean {
  return books.notBehind.endsBefore(steps, from) || (steps[to]?.after === null && books.notBefore.at(steps, to) !== null);
}

function timeAt(book: TimeBook, steps: readonly Step[], text: string, at: number, today: Day | null): SaidTime | null {
  const { books } = book;
  const within = books.within.at(steps, at);
  const upTo = books.atMost.at(steps, within?.end ?? at);
  for (const [start, isDeadline] of [[upTo?.end ?? null, within !== null], [within?.end ?? null, true], [within ? null : at, false]] as const) {
    const length = start === null ? null : lengthAt(book, steps, text, start, isDeadline);
    if (!length || (start !== null && start > at && isHourOfDay(book, steps, at, start, length))) continue;
    const isFromNow = books.fromNow.at(steps, length.end);
    const to = isFromNow && steps[length.end]?.after === null ? isFromNow.end : length.end;
    if (within && isAlsoFor(book, steps, at, within.end, to)) return null;
    const counted = steps[to]?.after === null && books.counted.at(steps, to) !== null;
    return { from: at, to, deadline: length.value, isDeadline, isAtMost: books.atMost.at(steps, at) !== null, isFromNow: !counted, isWhole: true };
  }
  return dayAt(book, steps, text, at, today);
}

/** за 2 дня простоя: for two days, not within two days. */
function isAlsoFor({ times: { alsoFor, behindFor } }: TimeBook, steps: readonly Step[], at: number, behind: number, to: number): boolean {
  const next = steps[to];
  return alsoFor.includes(steps.slice(at, behind).map(({ keys: [word = ''] }) => word).join(' ')) && next !== undefined && !next.isMark && next.after === null && !behindFor.includes(wordAt(steps, to));
}

/** до 18 часов, в 10 ч.: an hour of the day as likely as a length of time. */
function isHourOfDay({ books }: TimeBook, steps: readonly Step[], at: number, start: number, { value }: { value: Length }): boolean {
  const clock = books.clock.at(steps, at);
  return clock !== null && clock.end <= start && value.unit === 'hour' && value.amount >= 7 && value.amount <= 23;
}

/** A length of time with its number: of a range the later end. */
function lengthAt(book: TimeBook, steps: readonly Step[], text: string, at: number, mayStandAlone: boolean): { value: Length; end: number } | null {
  const { books } = book;
  if (books.idioms.at(steps, at)) return null;
  const whole = books.lengths.at(steps, at);
  if (whole) return whole;
  const alone = mayStandAlone ? books.alone.at(steps, at) : null;
  if (alone) {
    const unit = books.units.at(steps, at);
    return unit ? { value: unit.value, end: Math.max(unit.end, alone.end) } : null;
  }
  const first = amountAt(book, steps, at);
  if (!first) return null;
  const one = unitBehind(book, steps, first.end);
  const second = secondEnd(book, steps, text, one?.end ?? first.end);
  const last = second && unitBehind(book, steps, second.end);
  if (second && last && second.amount > first.amount && (!one || one.value.unit === last.value.unit)) return { value: { amount: second.amount * last.value.amount, unit: last.value.unit }, end: last.end };
  return one && { value: { amount: first.amount * one.value.amount, unit: one.value.unit }, end: one.end };
}

function unitBehind({ books }: TimeBook, steps: readonly Step[], at: number): { value: Length; end: number } | null {
  return steps[at]?.after === null ? books.units.at(steps, at) : null;
}

/** The other end of a range: "to 3", "– 3", "or 3". */
function secondEnd(book: TimeBook, steps: readonly Step[], text: string, at: number): { amount: number; end: number } | null {
  const to = book.books.to.at(steps, at);
  if (to) return amountAt(book, steps, to.end);
  const [before, here] = [steps[at - 1], steps[at]];
  return before && here && here.after === ',' && /^\s?[–—-]\s?$/.test(text.slice(before.end, here.start)) ? amountAt(book, steps, at) : null;
}

const plainNumber = /^\d{1,3}(?:[.,]\d)?$/;
const rangeOfNumbers = /^(\d{1,3})[–/-](\d{1,3})$/;
const most = 999;

function amountAt({ books, times }: TimeBook, steps: readonly Step[], at: number): { amount: number; end: number } | null {
  const word = wordAt(steps, at);
  const range = rangeOfNumbers.exec(word);
  let amount = range ? Number(range[2]) : plainNumber.test(word) ? Number(word.replace(',', '.')) : 0;
  if (range && Number(range[1]) >= amount) return null;
  let end = at + 1;
  if (amount > 0) {
    const ending = steps[end];
    if (ending && times.endings.includes(wordAt(steps, end)) && ending.start - (steps[at]?.end ?? 0) <= 1) end++;
    return amount <= most ? { amount, end } : null;
  }
  const found = books.numbers.at(steps, at);
  if (found) return { amount: found.value.amount, end: found.end };
  // два-три дня: two words of one
  const [low = '', high = '', ...more] = word.split('-');
  if (!high || more.length) return null;
  amount = numberNamed(times, high);
  return amount > numberNamed(times, low) && numberNamed(times, low) > 0 ? { amount, end } : null;
}

const numberNamed = (times: Times, word: string): number => Math.max(0, times.numbers.findIndex((words) => words.split(' ').includes(word)), times.moreNumbers[word] ?? 0);

/** A named day, a weekday, a week or a date, with what stands before it. */
function dayAt(book: TimeBook, steps: readonly Step[], text: string, at: number, today: Day | null): SaidTime | null {
  const { books } = book;
  const by = books.by.at(steps, at);
  for (const start of by ? [by.end, at] : [at]) {
    const named = books.days.at(steps, start);
    const day = named ? { day: named.value.amount, end: named.end } : today && (weekAt(book, steps, start, today) ?? weekdayAt(book, steps, start, today, start > at) ?? dateAt(book, steps, start, today));
    if (day && isJoined(steps, at, start)) return withHour(book, steps, text, { from: at, to: day.end, deadline: { day: day.day }, isDeadline: true, isAtMost: false, isFromNow: true, isWhole: true });
  }
  return null;
}

const isJoined = (steps: readonly Step[], from: number, to: number): boolean => from === to || steps[to]?.after === null;

function weekAt({ books }: TimeBook, steps: readonly Step[], at: number, today: Day): { day: number; end: number } | null {
  const week = books.weeks.at(steps, at);
  // The latest reading: until its Sunday.
  return week && { day: (7 - weekdayOf(today)) % 7 + week.value.amount * 7, end: week.end };
}

function weekdayAt({ books, times }: TimeBook, steps: readonly Step[], at: number, today: Day, isBehindBy: boolean): { day: number; end: number } | null {
  const next = books.next.at(steps, at);
  const word = wordAt(steps, next?.end ?? at);
  const weekday = weekdays.get(word);
  if (weekday === undefined || (!next && !isBehindBy && (!times.verbFirst || word.length < 5)) || books.units.at(steps, next?.end ?? at)) return null;
  // The latest reading: on a Friday the next one, and "next Friday" not this week's.
  const day = (weekday - weekdayOf(today) + 6) % 7 + 1 + (next ? 7 : 0);
  const end = (next?.end ?? at) + 1;
  return isSpanOfWeekdays(steps, at, end) ? null : { day, end };
}

/** Monday to Friday, пн–пт: opening hours. */
function isSpanOfWeekdays(steps: readonly Step[], at: number, end: number): boolean {
  return [at - 2, at - 1, end, end + 1].some((near) => weekdays.has(wordAt(steps, near)));
}

function dateAt({ times }: TimeBook, steps: readonly Step[], at: number, today: Day): { day: number; end: number } | null {
  const word = wordAt(steps, at);
  const figures = times.verbFirst ? null : /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(word);
  if (figures) return daysTo(Number(figures[1]), Number(figures[2]) - 1, figures[3] === undefined ? null : Number(figures[3]), at + 1, today);
  let [day, month, end] = [0, months.get(word), at + 1];
  const number = (from: number): [number, number] => {
    const digits = /^\d{1,2}$/.test(wordAt(steps, from)) ? Number(wordAt(steps, from)) : 0;
    return [digits, times.endings.includes(wordAt(steps, from + 1)) ? from + 2 : from + 1];
  };
  if (month === undefined) {
    [day, end] = number(wordAt(steps, at) === 'the' ? at + 1 : at);
    while (times.of.includes(wordAt(steps, end))) end++;
    month = steps[end]?.after === null ? months.get(wordAt(steps, end)) : undefined;
    end++;
  } else if (times.verbFirst && steps[end]?.after === null) [day, end] = number(end);
  if (day < 1 || day > 31 || month === undefined) return null;
  const year = /^20\d\d$/.test(wordAt(steps, end)) ? Number(wordAt(steps, end)) : null;
  return daysTo(day, month, year, year === null ? end : end + 1, today);
}

/** A date without a year is the next one of that day; dates that have passed, and those more than half a year away, are left alone. */
function daysTo(day: number, month: number, year: number | null, end: number, today: Day): { day: number; end: number } | null {
  if (month < 0 || month > 11) return null;
  const days = [year ?? today.year, ...(year === null ? [today.year + 1] : [])].map((its) => daysUntil(today, { year: its, month: month + 1, day })).find((its) => its >= 0 && its <= 180);
  return days === undefined ? null : { day: days, end };
}

/** A day with its part and hour: tomorrow morning, tomorrow at 10. */
function withHour({ books, times }: TimeBook, steps: readonly Step[], text: string, time: SaidTime): SaidTime {
  let to = time.to;
  for (let more = books.partsOfDay.at(steps, to); more && steps[to]?.after === null; more = books.partsOfDay.at(steps, to)) to = more.end;
  const next = steps[to];
  const isHour = next?.after === null && (/^\d/.test(wordAt(steps, to)) || (times.at.includes(wordAt(steps, to)) && /^\d/.test(wordAt(steps, to + 1))));
  return { ...time, to, isWhole: !isHour && !/^\s*[:(/]/.test(text.slice(steps[to - 1]?.end ?? 0)) };
}
