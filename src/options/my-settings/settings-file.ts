// A person's own settings as a file of theirs: what they wish and what they wrote; nothing of a team, a policy or a draft.
import { commitmentsFrom } from '../../engine/commitments-from.ts';
import { phrasesFrom } from '../../phrases/phrases.ts';
import type { Wishes } from '../../settings.ts';
import { form, isOurs, itemsOf, ownFrom } from '../../settings/own.ts';
import { isObject } from '../../team/shapes.ts';
import type { OwnRules } from '../../team/types.ts';

export interface OwnThings {
  readonly wishes: Wishes;
  readonly rules: OwnRules;
}

/** Why a file was not taken: a key of the texts, and what stands in its gaps. */
export interface NotTaken {
  readonly wrong: string;
  readonly gaps: readonly string[];
}

/** Bytes. A thousand phrases as long as they may be, and every switch there is, are less. */
export const mostBytes = 4_000_000;

const what = 'settings';
const parts: ReadonlySet<string> = new Set(['warmline', 'form', 'wishes', 'phrases', 'commitments']);

/** The file: JSON that a person can read, in the items of the synced storage. Equal things give equal files. */
export function settingsFile({ wishes, rules: { phrases, commitments } }: OwnThings): string {
  const items = Object.entries(itemsOf(wishes)).filter(([key]) => key !== 'form');
  return `${JSON.stringify({ warmline: what, form, wishes: Object.fromEntries(items), phrases, commitments }, null, 2)}\n`;
}

const not = (wrong: string, ...gaps: readonly string[]): NotTaken => ({ wrong, gaps });

/** Reads such a file, all of it or nothing. Never throws, whatever comes in. */
export function settingsIn(bytes: Uint8Array): OwnThings | NotTaken {
  if (bytes.length > mostBytes) return not('copyTooLarge');
  const file = parsed(bytes);
  if (!isObject(file) || file['warmline'] !== what || typeof file['form'] !== 'number') return not('copyNotSettings');
  if (file['form'] > form) return not('copyNewer');
  const { wishes: written = {}, phrases: listed = [], commitments: promised = [] } = file;
  const items = isObject(written) ? written : null;
  const { wishes, damaged } = ownFrom(items ?? {});
  const { phrases, problems: ofPhrases } = phrasesFrom(listed);
  const { commitments, problems: ofCommitments } = commitmentsFrom(promised);
  const [unreadable] = [
    ...Object.keys(file).filter((key) => !parts.has(key)),
    ...(items ? Object.keys(items).filter((key) => !isOurs(key)) : ['wishes']),
    ...damaged,
    ...ofPhrases.map(({ phrase }) => place('phrases', phrase)),
    ...ofCommitments.map(({ where }) => place('commitments', where === '' ? null : Number.parseInt(where, 10))),
  ];
  return unreadable === undefined ? { wishes, rules: { phrases, commitments } } : not('copyUnreadable', unreadable.slice(0, 100));
}

/** `phrases, 3`: the third entry. */
const place = (list: string, at: number | null): string => (at === null ? list : `${list}, ${at + 1}`);

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
