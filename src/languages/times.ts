// What one must know of a language to understand until when something is promised. Words are folded; phrases are words parted by one space.
import type { TimeUnit } from '../engine/types.ts';

/** How long something takes: `each` of the unit make one (a fortnight is two weeks). */
export interface UnitWords {
  readonly unit: TimeUnit;
  readonly each?: number;
  readonly words: readonly string[];
}

export interface Times {
  /** At index n the words for n, parted by one space. */
  readonly numbers: readonly string[];
  /** Further phrases that are a number: `a couple of`. */
  readonly moreNumbers: Readonly<Record<string, number>>;
  /** What may stand behind digits: 5-ти. */
  readonly endings: readonly string[];
  readonly units: readonly UnitWords[];
  /** Phrases that are a length of time by themselves: `half an hour`. */
  readonly lengths: readonly UnitWords[];
  /** Phrases that only sound like a length of time: `a minute`. */
  readonly idioms: readonly string[];
  /** Units that mean one of them where no number stands, behind a word of `within`: «в течение часа». */
  readonly alone: readonly string[];
  /** Between the two ends of a range. */
  readonly to: readonly string[];
  /** Before a length of time: until when. */
  readonly within: readonly string[];
  /** Words of `within` that can also mean "for" (деньги за 2 дня простоя): only at the end of a clause, or before one of `behindFor`, do they say until when. */
  readonly alsoFor: readonly string[];
  readonly behindFor: readonly string[];
  /** Before a length of time: no more than that. */
  readonly atMost: readonly string[];
  /** Behind a length of time: counted from now. */
  readonly fromNow: readonly string[];
  /** Behind a length of time: counted from something that has yet to happen. */
  readonly counted: readonly string[];
  /** Before hours: with a number that a clock can show it may be an hour of the day (до 18 часов). */
  readonly clock: readonly string[];
  /** Named days -> how many days from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Weeks, whose last day counts -> how many weeks from this one. */
  readonly weeks: Readonly<Record<string, number>>;
  /** Before a named day, weekday, week or date: by then. */
  readonly by: readonly string[];
  /** Before a weekday: that of next week. */
  readonly next: readonly string[];
  /** Between the day and the month of a date. */
  readonly of: readonly string[];
  /** Behind a named day: its part. */
  readonly partsOfDay: readonly string[];
  /** Before an hour of the day behind a named day. */
  readonly at: readonly string[];
  /** Directly before a time: then it is no latest moment. */
  readonly notBehind: readonly string[];
  /** Directly behind a time: the same. */
  readonly notBefore: readonly string[];
  /** A word before a time that makes it the time of another act: parcels returned within 14 days. */
  readonly acts: RegExp;
  /** Words that keep such a word part of the promise, up to three words before it: will be returned within 14 days. */
  readonly passive: readonly string[];

  /** In pattern notation: what makes a promise of a clause together with one of `fulfils`, or directly before the thing itself: will. */
  readonly will: readonly string[];
  /** In pattern notation: how the thing is done, or comes to the customer; so that a parcel which will be packed tomorrow is no parcel promised for tomorrow. */
  readonly fulfils: readonly string[];
  /** Words that may stand between the words of `will` and the thing. */
  readonly light: readonly string[];
  /** In pattern notation: what makes a promise of a clause by itself: arrives. */
  readonly promises: readonly string[];
  /** The same, before a length of time: takes 2 days. */
  readonly lasting: readonly string[];
  /** In pattern notation: no promise. */
  readonly doubts: readonly string[];
  /** In pattern notation: not one that is sure, also where it stands between commas beside the clause. */
  readonly hedges: readonly string[];
  /** In pattern notation, anywhere in the sentence: others whose time is not the team's. */
  readonly outside: readonly string[];
  /** In pattern notation, before the clause: somebody else's words. */
  readonly reported: readonly string[];
  /** In pattern notation: an act about the thing rather than the thing itself. */
  readonly others: readonly string[];
  /** Words that begin a clause. */
  readonly joins: readonly string[];
  /** Words that begin a clause which is no promise. */
  readonly conditions: readonly string[];
  /** Those of them that make the clause before or behind it hold only in some case. */
  readonly ifs: readonly string[];
  /** Words that join a clause to the verb before it, unless one of `subjects` follows. */
  readonly coordinates: readonly string[];
  readonly subjects: readonly string[];
  /** Words for something named in the clause before. */
  readonly they: readonly string[];
  /** Whether the verb of a promise stands before the time, unless the clause begins with the time. */
  readonly verbFirst: boolean;
}
