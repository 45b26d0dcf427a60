// The words of a sentence that say until when: "within 2 days", "by Friday", «через 2–3 дня», „до утре“.
import type { Times } from '../languages/times.ts';
import type { Day } from './days.ts';
import { dayAt } from './named-days.ts';
import type { Step } from './sentences.ts';
import type { Length, SaidTime, TimeBook } from './time-book.ts';
import { wordAt } from './word-phrases.ts';

/** Whether a sentence may name a time at all: one look-up a word; dates are numbers with a full stop inside. */
export function mayNameTime({ signs }: TimeBook, steps: readonly Step[]): boolean {
  for (const { keys } of steps) {
    const word = keys[0] ?? '';
    if (signs.has(word) || (keys.length === 2 && word.includes('.'))) return true;
  }
  return false;
}

/** The latest moments that a sentence names, in their order. Without today's date weekdays, dates and weeks are left alone. */
export function timesIn(book: TimeBook, steps: readonly Step[], text: string, today: Day | null): SaidTime[] {
  const found: SaidTime[] = [];
  for (let at = 0; at < steps.length; ) {
    const time = timeAt(book, steps, text, at, today);
    if (time && !isNoLatest(book, steps, time)) {
      const last = found.at(-1);
      const both = last?.to === at ? asOneDay(last, time, text.slice(steps[at - 1]?.end, steps[at]?.start)) : null;
      if (both) found[found.length - 1] = both;
      else found.push(time);
    }
    at = time ? time.to : at + 1;
  }
  return found;
}

function isNoLatest({ books, times }: TimeBook, steps: readonly Step[], { from, to }: SaidTime): boolean {
  const isHourBehind = times.at.includes(wordAt(steps, to)) && /^\d/.test(wordAt(steps, to + 1));
  return books.notBehind.endsBefore(steps, from) || (steps[to]?.after === null && !isHourBehind && books.notBefore.at(steps, to) !== null);
}

/** A weekday and its date: by Friday, 4 December. */
function asOneDay(one: SaidTime, other: SaidTime, between: string): SaidTime | null {
  if (!('day' in one.deadline) || !('day' in other.deadline)) return null;
  return { ...one, to: other.to, deadline: { day: Math.max(one.deadline.day, other.deadline.day) }, isWhole: one.isWhole && other.isWhole && !between.includes('(') };
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
