// The clauses of a sentence, roughly, and those that a promise goes through: from its verb to its time.
import type { Times } from '../languages/times.ts';
import { isInside, touches, type Span } from './promise-words.ts';
import type { Step } from './sentences.ts';
import type { SaidTime } from './time-book.ts';
import { wordAt } from './word-phrases.ts';

/** A clause with the word that joins it to the one before; '' where none does. */
export interface Clause extends Span {
  readonly join: string;
}

/** Clauses part at punctuation and before words that join, but not inside the words for a time. */
export function clausesOf({ joins }: Times, steps: readonly Step[], times: readonly SaidTime[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = wordAt(steps, from);
    clauses.push({ from, to, join: joins.includes(first) && !times.some((time) => time.from === from) ? first : '' });
    from = to;
  };
  for (let at = 1; at < steps.length; at++) {
    const time = times.find((its) => its.from <= at && at < its.to);
    if (time && at > time.from) continue;
    if ((!time && joins.includes(wordAt(steps, at))) || steps[at]?.after !== null || steps[at - 1]?.isMark) close(at);
  }
  close(steps.length);
  return clauses;
}

/** The way of a promise through its sentence. */
export interface Reach {
  /** The clause of the time. */
  readonly own: Clause;
  /** From the first clause to the last that it goes through. */
  readonly span: Span;
  /** Those that say what is promised: not the one whose verb a clause behind "and" only shares. */
  readonly said: Span;
  readonly verb: Span;
  /** Directly before and behind `span`; undefined at the ends of the sentence. */
  readonly before: Clause | undefined;
  readonly behind: Clause | undefined;
}

/**
 * Finds the verb that promises a time: in its own clause; where that is hardly more than the time, or goes on behind "and", in the clause before; where the
 * time begins the sentence, in the clause behind. null where there is none, or where one of these clauses holds only in some case.
 */
export function reachOf(words: Times, steps: readonly Step[], clauses: readonly Clause[], time: SaidTime, verbs: readonly Span[]): Reach | null {
  const index = clauses.findIndex((clause) => isInside(time, clause));
  const own = clauses[index];
  if (!own) return null;
  const hasVerb = (clause: Span): boolean => verbs.some((verb) => touches(verb, clause) && !touches(verb, time));
  const begin = own.from + (own.join ? 1 : 0);
  let [first, last, isShared] = [index, index, false];
  if (!hasVerb(own)) {
    const beside = own.to - begin - (time.to - time.from);
    isShared = words.coordinates.includes(own.join) && !words.subjects.includes(wordAt(steps, begin));
    if (beside > mostBesideTime && !isShared) return null;
    const previous = clauses[index - 1];
    first = previous && !hasVerb(previous) && isShort(previous) ? index - 2 : index - 1;
    const reached = clauses[first];
    if (!reached || !hasVerb(reached)) {
      [first, last] = [index, index + 1];
      if (index > 0 || beside > 0 || !clauses[1] || !hasVerb(clauses[1])) return null;
    }
  }
  if (clauses.slice(first, last + 1).some(({ join }) => words.conditions.includes(join))) return null;
  const span = { from: clauses[first]?.from ?? own.from, to: clauses[last]?.to ?? own.to };
  const within = verbs.filter((verb) => touches(verb, span) && !touches(verb, time));
  const verb = words.verbFirst && time.from > begin + 1 ? within.find(({ from }) => from < time.from) : within[0];
  return verb ? { own, span, said: isShared ? own : span, verb, before: clauses[first - 1], behind: clauses[last + 1] } : null;
}

/** How many words may stand beside a time in a clause without a verb. */
const mostBesideTime = 2;

/** Whether a clause is only put into another: "as promised", «как правило». */
export const isShort = ({ from, to }: Span): boolean => to - from <= 3;
