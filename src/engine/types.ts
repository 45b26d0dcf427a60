// The nouns of the product. A position is always a UTF-16 offset into the draft's untouched text; an end is exclusive.

export type Lang = 'en' | 'ru' | 'bg';

export type Pole = 'cold' | 'dishonest';

export type RuleSetId = 'honor' | 'care' | 'consistency' | 'moments' | 'fairness';

export type Kind =
  | 'dismissive' | 'blame' | 'not-my-job' | 'policy-wall' | 'impersonal' | 'command' | 'curt' | 'canned' | 'contempt' | 'leftover'
  | 'overpromise' | 'evasive' | 'false-empathy' | 'non-apology' | 'pretence' | 'pressure' | 'servile';

/** `care.4`: the fourth principle of the article behind the rule set `care`. */
export type PrincipleId = `${RuleSetId}.${number}`;

/** The same words for readers of each language. */
export type InEachLanguage<T = string> = Readonly<Record<Lang, T>>;

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A sentence that a rule must mark. */
export interface Catch {
  readonly draft: string;
  /** The words of `draft` that get the line. */
  readonly mark: string;
  /** `draft` after the rule's first wording went in; left out where a rule offers none. */
  readonly becomes?: string;
}

/** One rule, as it stands in `rules/<lang>/<kind>.ts`. Plain data: it survives a JSON round trip. `rules/README.md` explains the notation. */
export interface Rule {
  /** A phrase one can say aloud, in kebab case, unique in its file. */
  readonly id: string;
  readonly match: readonly string[];
  /** Patterns that cancel the finding when they stand in the same sentence. */
  readonly unless?: readonly string[];
  /** Patterns that cancel the finding when they stand in the same or a neighbouring sentence. */
  readonly unlessNear?: readonly string[];
  /** One or two kind sentences to the agent. */
  readonly why: string;
  /** Wordings for the marked words; '' removes them; `{slot}` is for the agent to fill in; `<name>` repeats a captured part. */
  readonly instead: readonly string[];
  readonly principle: PrincipleId;
  /** How the fault is done: a name in `rules/mechanisms.ts` under the rule's kind. */
  readonly mechanism: string;
  readonly catches: readonly Catch[];
  readonly leaves: readonly string[];
  /** Accepted gaps: sentences that it ought to mark and does not. */
  readonly misses?: readonly string[];
}

/** A rule without its examples, named by its full id: `en/blame/you-failed-to`. */
export interface SourceRule {
  readonly id: string;
  readonly kind: Kind;
  readonly match: readonly string[];
  readonly unless?: readonly string[];
  readonly unlessNear?: readonly string[];
  readonly why: string;
  readonly instead: readonly string[];
  readonly principle: PrincipleId;
  /** True where its measured precision is below 0.9 (`rules/certainty.ts`): its marks are drawn more quietly and can be switched off. */
  readonly isQuiet?: boolean;
}

/** What is said of a kind where no rule speaks for itself. */
export interface OfKind {
  readonly pole: Pole;
  readonly principle: PrincipleId;
  /** What the customer may hear: a sentence to the agent, in the language's own words. */
  readonly why: string;
}

/** All that is written about one language, in pattern notation. */
export interface LanguageSource {
  readonly lang: Lang;
  readonly rules: readonly SourceRule[];
  readonly kinds: Readonly<Record<Kind, OfKind>>;
  /** Lemma -> its word forms, joined by one space; only lemmas that rules or concepts name. */
  readonly forms: Readonly<Record<string, string>>;
  /** Concept name -> alternatives in pattern notation. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Folded word -> how often it came up in some amount of text: patterns are looked up by their rarest words. */
  readonly frequencies?: Readonly<Record<string, number>>;
}

/** A rule in a pack: its patterns are numbers in `LanguagePack.patterns`. */
export interface PackedRule extends Omit<SourceRule, 'match' | 'unless' | 'unlessNear'> {
  readonly match: readonly number[];
  readonly unless: readonly number[];
  readonly unlessNear: readonly number[];
}

/**
 * A place in an assembled pattern. A number from 0: a word or a class of words (`LanguagePack.words`). Below 0: the concept `-1 - n`. `,`: an edge of a
 * clause. `:`: a colon. `>`: the rest of the clause. `*`: the rest of the sentence. `2`: a gap of up to two words. A list: one of these sequences.
 */
export type Place = number | string | NamedPlaces | readonly Places[];
export type Places = readonly Place[];
/** `m`: '' for the marked words, else the name of a part. */
export interface NamedPlaces {
  readonly m: string;
  readonly p: Places;
}

/** An assembled phrase of a concept. */
export interface PackedPhrase {
  readonly places: Places;
  /** The rarest of the places without which it cannot match: what stands there brings it up. */
  readonly key: Place;
}

/** An assembled pattern. */
export interface PackedPattern extends Omit<PackedPhrase, 'key'> {
  /** The most words that may stand before it in the sentence; null: any number. */
  readonly most: number | null;
  /** How many words before it belong to the marked words. */
  readonly lead: number;
  /** It counts only where the sentence's words end. */
  readonly toEnd: boolean;
  /** As a phrase's; null where there is no such place. */
  readonly key: Place | null;
}

/** A language as it is compiled in the page: words and concepts have become numbers, so that nothing is left to parse. */
export interface LanguagePack {
  readonly lang: Lang;
  readonly kinds: Readonly<Record<Kind, OfKind>>;
  readonly rules: readonly PackedRule[];
  readonly patterns: readonly PackedPattern[];
  /** Folded words, sorted. Number n stands for the word n, and behind the words for the class `n - words.length`. */
  readonly words: readonly string[];
  /** The numbers of the words and classes in each class, sorted. */
  readonly classes: readonly (readonly number[])[];
  /** The set phrases of each concept; its single words are a class, `word`. A phrase names only concepts that stand before its own. */
  readonly concepts: readonly { readonly word: number | null; readonly phrases: readonly PackedPhrase[] }[];
}

/** How the agent speaks of themselves where Russian and Bulgarian must choose; `neutral` wordings choose no form. */
export type Gender = 'neutral' | 'feminine' | 'masculine';

/** New words for a range of the text. */
export interface Suggestion {
  /** Ready to insert. '' removes the range. */
  readonly text: string;
  /** What it replaces; can be wider than the finding (a removal takes the comma or the space along). */
  readonly range: Range;
  /** Open slots in `text` that only the agent can fill, e.g. `{day}`: offsets into `text`, braces included. */
  readonly slots: readonly Range[];
}

export interface Finding extends Range {
  /** The words found: always `text.slice(start, end)` of the reading's text. */
  readonly text: string;
  readonly lang: Lang;
  readonly kind: Kind;
  readonly pole: Pole;
  readonly ruleSet: RuleSetId;
  /** Full rule id, `en/blame/you-failed-to`; null where no rule spoke and the learned reader judged the wording as a whole. */
  readonly rule: string | null;
  readonly why: string;
  readonly principle: PrincipleId;
  /** Of a rule or a judgement that is less sure. */
  readonly isQuiet: boolean;
  readonly suggestions: readonly Suggestion[];
}

/** Who would speak of a finding: a rule, or the learned reader, which has no id. */
export interface Speaker {
  readonly id: string | null;
  readonly kind: Kind;
  readonly principle: PrincipleId;
  readonly isQuiet?: boolean;
}

/** What a reader that knows no rules says of a text, clause by clause. Offsets into the text. */
export interface SecondOpinion {
  /** Every clause, and how probable it is that something is wrong in it. */
  readonly clauses: readonly (Range & { readonly probability: number })[];
  /** The stretches in which something is probably cold or dishonest. */
  readonly doubtful: readonly (Range & { readonly kind: Kind; readonly isQuiet: boolean })[];
}

/** A text and what was found in it: sorted by position, never overlapping, never apart from the text. */
export interface Reading {
  readonly text: string;
  /** The language of most of the text; null where none of ours was recognised. */
  readonly lang: Lang | null;
  /** Every language of ours that a sentence is in, also those that no pack was there for. */
  readonly langs: readonly Lang[];
  readonly findings: readonly Finding[];
}

/** A change to a text, with the words that must stand there when it is made. */
export interface Edit extends Range {
  readonly text: string;
  readonly expected: string;
}

/** How long something may take. A working day is Monday to Friday, a working hour one of eight in it. */
export type TimeUnit = 'minute' | 'hour' | 'working-hour' | 'day' | 'working-day' | 'week';

export interface Duration {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** What a team can keep. A draft may promise as much, or less. */
export interface Commitment {
  /** Kebab case, unique in a team: `first-answer`. */
  readonly id: string;
  /** Patterns by language: a promise is about this where one of them stands in its sentence. */
  readonly about: Partial<InEachLanguage<readonly string[]>>;
  readonly within: Duration;
  /** The team's own words for it, quoted in the reason: "refunds within 5 working days". */
  readonly says: Partial<InEachLanguage>;
}
