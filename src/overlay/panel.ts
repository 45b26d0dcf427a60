// What can stand open beside the draft, one thing at a time, and what can be done there.
import type { Finding, Lang, Range, Suggestion } from '../engine/types.ts';
import type { Description, Pair } from './types.ts';

/** How it was opened: by keys it takes the focus, by the pointer it does not. */
export type Opener = 'key' | 'pointer';

export type Panel =
  | { readonly view: 'card'; readonly finding: Finding; readonly by: Opener; readonly lesson: boolean; readonly covered: boolean; readonly strip: boolean; /** When it was opened, as performance.now(). */ readonly since: number }
  | { readonly view: 'list'; readonly by: Opener; readonly all: boolean; /** Whether the report could be copied; null before. */ readonly copied: boolean | null }
  /** The editor did not take the wording: it can be copied. */
  | { readonly view: 'refused'; readonly finding: Finding; readonly wording: string; readonly copied: boolean | null; readonly by: Opener }
  /** The words had changed before the wording could go in. */
  | { readonly view: 'moved-on'; readonly finding: Finding; readonly by: Opener }
  /** A rule, or judgements of a kind, were switched off; for a while it can be taken back. */
  | { readonly view: 'switched-off'; readonly finding: Finding; readonly by: Opener }
  /** The reply is held back while something in it is open; `button` was pressed to send it. */
  | { readonly view: 'before-sending'; readonly open: readonly Open[]; readonly button: Element; readonly by: 'key' };

/** Words that are still open in the draft: a finding, or a blank of a wording that went in. */
export interface Open extends Range {
  readonly text: string;
  readonly lang: Lang | null;
  readonly finding: Finding | null;
}

/** What the buttons do. */
export interface Deeds {
  close(): void;
  take(finding: Finding, suggestion: Suggestion, event: Event): void;
  toggleLesson(): void;
  keep(finding: Finding): void;
  silence(finding: Finding): void;
  switchOff(finding: Finding): void;
  switchBack(): void;
  openCard(finding: Finding, by: Opener): void;
  openList(by: Opener): void;
  showAll(): void;
  setQuiet(quiet: boolean): void;
  copy(): void;
  goTo(open: Open, by: Opener): void;
  sendAnyway(): void;
  retry?(): void;
  /** The report is there to be read before it is copied. */
  readonly report?: () => string;
  copyReport(): void;
}

/** What every part of the overlay is given to speak with. */
export interface Voice {
  readonly lang: Lang;
  say(key: string, ...values: string[]): string;
  describe(finding: Finding): Description;
  pairsLike(finding: Finding): readonly Pair[];
}

/** A handler that only a person can set off: a page's own scripts cannot. */
export const trusted = <E extends Event>(handler: (event: E) => void) => (event: E): void => {
  if (event.isTrusted) handler(event);
};

/** A click's maker: a click without a pointer comes from a key. */
export const openerOf = (event: MouseEvent): Opener => (event.detail === 0 ? 'key' : 'pointer');

const plurals: Partial<Record<Lang, Intl.PluralRules>> = {};

/** "3 places to look at", in the plural form of the language. */
export function places(voice: Voice, count: number): string {
  const form = (plurals[voice.lang] ??= new Intl.PluralRules(voice.lang)).select(count);
  return voice.say(`overlayPlaces${form[0]!.toUpperCase()}${form.slice(1)}`, String(count));
}

/** Text to look at, without the marks that turn it around or hide in it. */
export const plain = (text: string): string => text.replace(/(?![\n\t\u200d])[\p{Cc}\p{Cf}]/gu, '');
