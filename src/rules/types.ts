// The shapes of what is known about articles and kinds. A rule's own shape stands in engine/types.ts.
import type { InEachLanguage, Kind, Pole, RuleSetId } from '../engine/types.ts';

/** One of the five articles: the source of one rule set, the unit that a lead switches on and off. */
export interface Article {
  readonly ruleSet: RuleSetId;
  /** One word for cards and headings: "Care". */
  readonly name: InEachLanguage;
  readonly title: InEachLanguage;
  /** null where the text is unsigned. */
  readonly author: InEachLanguage | null;
  /** What the article teaches, in one or two sentences. */
  readonly teaches: InEachLanguage;
  /** One sentence each, counted from one: `care.4` is `principles[3]` of `care`. */
  readonly principles: readonly InEachLanguage[];
  /** The kinds of finding that rest on this article. */
  readonly kinds: readonly Kind[];
}

/** How a phrase sounds, does it, and does better. Whole sentences; the better one is good enough to send. */
export interface Lesson {
  /** What the customer makes of it, in the customer's own voice. */
  readonly hears: InEachLanguage;
  readonly insteadOf: InEachLanguage;
  readonly better: InEachLanguage;
  /** What would make the same words fine. */
  readonly fine: InEachLanguage;
}

/** What is said about a kind of finding. */
export interface KindInfo {
  readonly pole: Pole;
  readonly ruleSet: RuleSetId;
  /** For lists: "Blame". */
  readonly name: InEachLanguage;
  /** What the phrase does, a predicate without a full stop: "puts it on the customer". */
  readonly does: InEachLanguage;
  /** The principle that the lesson tells: its number, from one, in the article of the rule set. */
  readonly principle: number;
  readonly lesson: Lesson;
}

/** What a card says about kinds and articles, in one language: what travels into a page. */
export interface Texts {
  readonly kinds: Readonly<Record<Kind, Readonly<Record<'does' | keyof Lesson, string>>>>;
  /** The title has the author where one is known. */
  readonly articles: Readonly<Record<RuleSetId, { readonly title: string; readonly principles: readonly string[] }>>;
}
