// The phrases and commitments of one's own, as a page sees them: kept in the browser's local storage, where the worker makes rules of them.
import { useEffect, useState } from 'preact/hooks';
import { commitmentsFrom } from '../engine/commitments-from.ts';
import { phrasesFrom } from '../phrases/phrases.ts';
import type { OwnRules } from '../team/types.ts';

export interface UsedOwnRules {
  /** null until they are read. */
  readonly own: OwnRules | null;
  /** Keeps others in their place. Resolves to false where the browser has no room: then what was there stays. */
  save(next: OwnRules): Promise<boolean>;
}

const item = 'ownRules';

async function read(): Promise<OwnRules> {
  const { [item]: stored } = await chrome.storage.local.get(item);
  const { phrases = [], commitments = [] } = (stored ?? {}) as Partial<Record<keyof OwnRules, unknown>>;
  return { phrases: phrasesFrom(phrases).phrases, commitments: commitmentsFrom(commitments).commitments };
}

export function useOwnRules(): UsedOwnRules {
  const [own, setOwn] = useState<OwnRules | null>(null);
  useEffect(() => {
    const again = (): void => void read().then(setOwn);
    const listener = (changes: Readonly<Record<string, unknown>>): void => {
      if (item in changes) again();
    };
    chrome.storage.local.onChanged.addListener(listener);
    again();
    return () => chrome.storage.local.onChanged.removeListener(listener);
  }, []);
  return {
    own,
    save: (next) => chrome.storage.local.set({ [item]: next }).then(() => true, () => false),
  };
}
