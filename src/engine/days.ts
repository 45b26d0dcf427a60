// Days of the calendar, without a clock: whoever reads says which day it is.

/** A day: the month from 1, as people write it. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that a moment is in, where the reader sits. */
export const dayOf = (moment: Date): Day => ({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() });

const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

/** The weekday of a day, Sunday is 0. */
export const weekdayOf = (day: Day): number => new Date(timeOf(day)).getUTCDay();

/** How many days lie between two days; below 0 where the other is earlier. */
export const daysUntil = (today: Day, other: Day): number => Math.round((timeOf(other) - timeOf(today)) / (24 * 60 * 60 * 1000));
