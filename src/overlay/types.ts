// What the overlay is told and what it may ask for. It knows findings, not how they are made.
import type { Draft, Outcome } from '../editors/types.ts';
import type { Finding, Lang, Reading, Suggestion } from '../engine/types.ts';

/** Words about a finding, in the language of the interface. */
export interface Description {
  /** "puts it on the customer" */
  readonly kind: string;
  /** Whose rule it is where it is not one of ours: "From your team: Acme". Then there is no lesson. */
  readonly from: string | null;
  /** Whether it is not the agent's to switch off for good. */
  readonly isKeptOn: boolean;
  /** "From customer service to customer care", with the author where one is known. */
  readonly article: string;
  /** The principle in one sentence. */
  readonly principle: string;
  /** What the customer hears, how it is done, how it is done better, and what would make the same words fine. */
  readonly lesson: { readonly hears: string; readonly insteadOf: string; readonly better: string; readonly fine: string };
}

/** One message said twice. */
export interface Pair {
  readonly insteadOf: string;
  readonly better: string;
}

/** Why nothing is read; shown in the pill. `reading` is the normal case. */
export type FieldState = 'reading' | 'quiet' | 'note' | 'unknown-language' | 'not-working';

export interface Actions {
  /** Puts a wording in. The words come from the reading in memory, never from the overlay's DOM. */
  apply(finding: Finding, suggestion: Suggestion): Promise<Outcome>;
  /** "Keep it": this finding, here, is silent from now on. */
  keep(finding: Finding): void;
  /** "Not in this draft": this rule, or this judgement, is silent in this draft. */
  silence(finding: Finding): void;
  /** "Switch this rule off", or judgements of this kind, for good; and back. False where that was not kept. */
  switchSpeaker(finding: Finding, on: boolean): Promise<boolean>;
  /** Quiet for this draft, and back. */
  setQuiet(quiet: boolean): void;
  /** "Try again" where reading did not work; without it the list does not offer it. */
  retry?(): void;
  /** What can be passed on where reading did not work: no text of anybody is in it. */
  report?(): string;
}

export interface OverlayOptions {
  readonly draft: Draft;
  /** The language of the interface. */
  readonly lang: Lang;
  /** A text of the interface by its key in _locales. */
  say(key: string, ...values: string[]): string;
  describe(finding: Finding): Description;
  /** Messages like the finding's, said badly and well, in the draft's language: to look at, not to put in. */
  pairsLike(finding: Finding): readonly Pair[];
  readonly actions: Actions;
  /** Whether screen readers are told the number of findings when typing pauses. */
  readonly announces: boolean;
  /** The keys of the command that calls `openNext`, as the browser names them; "Alt+W" unless told. */
  readonly shortcut?: string;
  readonly signal: AbortSignal;
}

export interface Overlay {
  /** Shows the findings of a reading: `settled` when typing has paused, so new lines may appear and be announced. */
  show(reading: Reading, state: FieldState, settled: boolean): void;
  /** Opens the card of the phrase at the caret, else the next one, and takes focus. Again: the next one. */
  openNext(): void;
  /**
   * Asks, at the button that was pressed to send, whether the reply is to go though these findings or blanks of wordings are still open. False
   * where nothing is open or nothing can be shown: then it goes. `send` lets it go later: the agent says so, or nobody could see the question.
   */
  askBeforeSending(findings: readonly Finding[], button: Element, send: () => void): boolean;
  /** Whether the keyboard's focus is in the overlay. It may stand in another document than the field: outside of the editor's frame. */
  hasFocus(): boolean;
}
