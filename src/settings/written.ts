// The phrases and commitments in force: what the worker made of all that a policy, a team and the person wrote, in the browser's local storage.
import type { Commitment, Lang } from '../engine/types.ts';

/** The items of the packs, by language. */
export const packItems: Readonly<Record<Lang, string>> = { en: 'writtenRules.en', ru: 'writtenRules.ru', bg: 'writtenRules.bg' };
export const commitmentsItem = 'commitments';

const items: readonly string[] = [...Object.values(packItems), commitmentsItem];

export interface Written {
  /** One pack a language that somebody wrote in, as `engine/packed.ts` packs it. */
  readonly packs: readonly string[];
  readonly commitments: readonly Commitment[];
}

export async function readWritten(): Promise<Written> {
  const stored = await chrome.storage.local.get([...items]);
  const { [commitmentsItem]: commitments } = stored;
  return { packs: Object.values(packItems).flatMap((item) => (typeof stored[item] === 'string' ? [stored[item]] : [])), commitments: Array.isArray(commitments) ? (commitments as readonly Commitment[]) : [] };
}

/** Calls back when they have changed, until the returned function is called. */
export function watchWritten(changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (items.some((item) => item in changes)) changed();
  };
  chrome.storage.local.onChanged.addListener(listener);
  return () => chrome.storage?.local.onChanged.removeListener(listener);
}
