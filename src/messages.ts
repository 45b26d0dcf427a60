// The few messages between the parts of the extension, each with its direction. Anything of another shape is not a message.
import type { Lang } from './engine/types.ts';
import type { FieldState } from './overlay/types.ts';

/** loader -> worker: a field that may be a reply got the focus; asks for the content bundle. */
export interface FieldFocused {
  readonly type: 'field-focused';
}

/** content -> worker: asks for a language pack in the sender's frame. */
export interface NeedLanguage {
  readonly type: 'need-language';
  readonly lang: Lang;
}

/** content -> worker: asks for the learned reader of a language in the sender's frame. */
export interface NeedReader {
  readonly type: 'need-reader';
  readonly lang: Lang;
}

/** content -> worker: asks, in the sender's frame, for what reads promises against a team's commitments. */
export interface NeedCommitments {
  readonly type: 'need-commitments';
}

/** worker -> content: the keyboard command; opens the card at the caret or the next one. */
export interface OpenNext {
  readonly type: 'open-next';
}

/** worker -> content: these hosts were taken away by the browser's own switch; match patterns. A page of one of them ends what it does. */
export interface HostsRemoved {
  readonly type: 'hosts-removed';
  readonly origins: readonly string[];
}

/** popup -> content: asks what there is in the reply field used last. Answered with a `Count`; a frame without such a field is silent. */
export interface HowMany {
  readonly type: 'how-many';
}

export type Message = FieldFocused | NeedLanguage | NeedReader | NeedCommitments | OpenNext | HowMany | HostsRemoved;

const bare: readonly unknown[] = ['field-focused', 'need-commitments', 'open-next', 'how-many'] satisfies Message['type'][];

/** content -> popup, the answer to `how-many`: whole numbers of findings by pole. Numbers only, never words of the draft. */
export interface Count {
  readonly state: FieldState;
  readonly cold: number;
  readonly dishonest: number;
}

/** options -> worker, an item of the session's storage: the match pattern of a host that is asked for to fetch a team's file, and for nothing else. */
export const askedForTeam = 'askedForTeam';

const languages: readonly unknown[] = ['en', 'ru', 'bg'] satisfies Lang[];
const states: readonly unknown[] = ['reading', 'quiet', 'note', 'unknown-language', 'not-working'] satisfies FieldState[];

/** Own enumerable keys and nothing else: whatever arrives may come from a page's broken renderer. */
function hasExactly(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const found = Object.keys(value);
  return found.length === keys.length && keys.every((key) => found.includes(key));
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** The message that `value` is, or null. Never throws. */
export function parseMessage(value: unknown): Message | null {
  if (hasExactly(value, ['type'])) {
    const { type } = value;
    return bare.includes(type) ? ({ type } as Message) : null;
  }
  if (hasExactly(value, ['type', 'origins'])) {
    const { type, origins } = value;
    return type === 'hosts-removed' && Array.isArray(origins) && origins.every((origin) => typeof origin === 'string') ? { type, origins } : null;
  }
  if (!hasExactly(value, ['type', 'lang']) || !languages.includes(value['lang'])) return null;
  const { type, lang } = value;
  return type === 'need-language' || type === 'need-reader' ? { type, lang: lang as Lang } : null;
}

/** The answer to `how-many` that `value` is, or null. Never throws. */
export function parseCount(value: unknown): Count | null {
  if (!hasExactly(value, ['state', 'cold', 'dishonest'])) return null;
  const { state, cold, dishonest } = value;
  if (!states.includes(state) || !isCount(cold) || !isCount(dishonest)) return null;
  return { state: state as FieldState, cold: cold as number, dishonest: dishonest as number };
}
