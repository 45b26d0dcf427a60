// Whether something promised is surely sooner than what a team can keep.
import type { Duration } from './types.ts';

/** A latest moment: a length of time from now, or the end of the day `day` days from today (0 is today). */
export type Deadline = Duration | { readonly day: number };

const minutesInDay = 24 * 60;
const minutesOfWork = 8 * 60;
const everyWeekday = [0, 1, 2, 3, 4, 5, 6];

/**
 * Whether a promise is sooner than a commitment on every day on which it may be written and under every reading; so silence is the answer to doubt.
 * `weekday` is the day on which it is written (Sunday is 0), null where it is not known or the time begins later.
 *
 * Two things are compared on one of three scales:
 * - days with days: as days from today. The day of writing does not count, as in Regulation (EEC) 1182/71, article 3, and in Russian and Bulgarian
 *   law alike. Working days become days by the calendar of that weekday: of 6 days from a Monday 4 are working days, so that 6 days are
 *   sooner than 5 working days; from a Sunday 5 are, so that they are not. Holidays can only make working days end later, which makes a
 *   commitment in working days later still; in a promise they are not looked at.
 * - minutes with minutes, and working time with working time: as it stands.
 * - days with minutes: a promised day lasts until midnight, a committed day may mean 24 hours to the minute. Working hours may all lie in one working
 *   day, but no more than 8 in each; a promised working hour may be the first of the next working day.
 */
export function isSooner(promise: Deadline, commitment: Duration, weekday: number | null): boolean {
  return (weekday === null ? everyWeekday : [weekday]).every((today) => isSoonerFrom(today, promise, commitment));
}

function isSoonerFrom(today: number, promise: Deadline, commitment: Duration): boolean {
  const [ours, theirs] = [workOf(promise), workOf(commitment)];
  if (ours !== null && theirs !== null && 'unit' in promise && (promise.unit === 'working-hour' || commitment.unit === 'working-day')) return ours < theirs;
  const minutes = minutesOf(promise);
  if (minutes !== null) return minutes < earliest(today, commitment).minutes;
  const day = lastDay(today, promise);
  const { day: earliestDay, minutes: earliestMinutes } = earliest(today, commitment);
  return earliestDay === null ? (day + 1) * minutesInDay <= earliestMinutes : day < earliestDay;
}

/** Minutes of working time, where that is what it counts. */
function workOf(deadline: Deadline): number | null {
  if (!('unit' in deadline)) return null;
  if (deadline.unit === 'working-hour') return deadline.amount * 60;
  return deadline.unit === 'working-day' ? deadline.amount * minutesOfWork : null;
}

function minutesOf(deadline: Deadline): number | null {
  if (!('unit' in deadline)) return null;
  if (deadline.unit === 'minute') return deadline.amount;
  return deadline.unit === 'hour' ? deadline.amount * 60 : null;
}

/** The last day on which a promise may be kept, from today. */
function lastDay(today: number, deadline: Deadline): number {
  if (!('unit' in deadline)) return deadline.day;
  const { amount, unit } = deadline;
  if (unit === 'week') return Math.ceil(amount * 7);
  if (unit === 'working-day') return workingDay(today, Math.ceil(amount));
  return unit === 'working-hour' ? workingDay(today, Math.ceil(amount / 8)) : Math.ceil(amount);
}

/** The earliest day and the earliest minute at which a commitment may be over, read as strictly as it can be. `day` is null where it counts in hours or minutes. */
function earliest(today: number, { amount, unit }: Duration): { day: number | null; minutes: number } {
  if (unit === 'minute') return { day: null, minutes: amount };
  if (unit === 'hour') return { day: null, minutes: amount * 60 };
  if (unit === 'working-hour') {
    const first = isWorking(today) ? 0 : workingDay(today, 1);
    const fullDays = Math.ceil(amount / 8) - 1;
    const day = first + workingDay(today + first, fullDays);
    return { day, minutes: Math.max(0, first === 0 ? day : day - 1) * minutesInDay + (amount - fullDays * 8) * 60 };
  }
  const day = unit === 'week' ? amount * 7 : unit === 'working-day' ? workingDay(today, amount) : amount;
  return { day, minutes: day * minutesInDay };
}

const isWorking = (weekday: number): boolean => weekday % 7 !== 0 && weekday % 7 !== 6;

/** How many days after a weekday its nth working day is. */
function workingDay(weekday: number, nth: number): number {
  let day = Math.floor(nth / 5) * 7;
  for (let left = nth % 5; left > 0; ) if (isWorking(weekday + ++day)) left--;
  // A whole number of working weeks from a weekend ends on its Friday.
  while (nth > 0 && !isWorking(weekday + day)) day--;
  return day;
}
