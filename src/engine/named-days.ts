// Days that a sentence names: tomorrow morning, by Friday, next week, on 3 December.
import { months, weekdays } from '../languages/calendar.ts';
import { daysUntil, weekdayOf, type Day } from './days.ts';
import type { Step } from './sentences.ts';
import type { SaidTime, TimeBook } from './time-book.ts';
import { wordAt } from './word-phrases.ts';

/** A named day, a weekday, a week or a date, with what stands before it. */
export function dayAt(book: TimeBook, steps: readonly Step[], text: string, at: number, today: Day | null): SaidTime | null {
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
