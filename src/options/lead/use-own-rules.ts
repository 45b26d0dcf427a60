// The phrases and commitments of one's own, as a page sees them: kept in the browser's local storage, where the worker makes rules of them.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnRules } from '../../team/types.ts';
import { writtenIn } from '../../team/written.ts';
import { inOneOrder } from '../in-one-order.ts';

export interface UsedOwnRules {
  /** null until they are read. */
  readonly own: OwnRules | null;
  /** Keeps others in their place. Resolves to false where the browser has no room: then what was there stays. */
  save(next: OwnRules): Promise<boolean>;
}

const item = 'ownRules';

const read = async (): Promise<OwnRules> => writtenIn((await chrome.storage.local.get(item))[item]);

export function useOwnRules(): UsedOwnRules {
  const [own, setOwn] = useState<OwnRules | null>(null);
  /** What this page kept last, as text: a thousand phrases are not checked again when the browser tells of it. */
  const kept = useRef('');
  useEffect(() => {
    const again = (): void => void read().then(setOwn);
    const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
      if (item in changes && textOf(changes[item]?.newValue as Partial<OwnRules> | undefined) !== kept.current) again();
    };
    chrome.storage.local.onChanged.addListener(listener);
    again();
    return () => chrome.storage.local.onChanged.removeListener(listener);
  }, []);
  const save = async (next: OwnRules): Promise<boolean> => {
    const before = kept.current;
    kept.current = textOf(next);
    try {
      await chrome.storage.local.set({ [item]: next });
    } catch {
      kept.current = before;
      return false;
    }
    setOwn(next);
    return true;
  };
  return { own, save };
}

/** The two lists as text. */
const textOf = (rules: Partial<OwnRules> | undefined): string =>
  inOneOrder([rules?.phrases?.map(({ id, lang, kind, match, unless, why, instead }) => [id, lang, kind, match, unless, why, instead]), rules?.commitments]);
