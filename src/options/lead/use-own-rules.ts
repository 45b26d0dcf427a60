// The phrases and commitments of one's own, as a page sees them.
import { useEffect, useRef, useState } from 'preact/hooks';
import { textOf } from '../../team/text-of.ts';
import type { OwnRules } from '../../team/types.ts';
import { keepOwnRules, ownRulesItem, readOwnRules } from '../own-rules.ts';

export interface UsedOwnRules {
  /** null until they are read. */
  readonly own: OwnRules | null;
  /** Keeps others in their place. Resolves to false where the browser has no room: then what was there stays. */
  save(next: OwnRules): Promise<boolean>;
}

export function useOwnRules(): UsedOwnRules {
  const [own, setOwn] = useState<OwnRules | null>(null);
  /** What this page kept last, as text: a thousand phrases are not checked again when the browser tells of it. */
  const kept = useRef<string | undefined>(undefined);
  useEffect(() => {
    const again = (): void => void readOwnRules().then(setOwn);
    const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
      if (ownRulesItem in changes && listsOf(changes[ownRulesItem]?.newValue as Partial<OwnRules> | undefined) !== kept.current) again();
    };
    chrome.storage.local.onChanged.addListener(listener);
    again();
    return () => chrome.storage.local.onChanged.removeListener(listener);
  }, []);
  const save = async (next: OwnRules): Promise<boolean> => {
    const before = kept.current;
    // Before it is kept: the browser tells of it at once.
    kept.current = listsOf(next);
    const isKept = await keepOwnRules(next);
    if (isKept) setOwn(next);
    else kept.current = before;
    return isKept;
  };
  return { own, save };
}

/** The two lists as text. */
const listsOf = (rules: Partial<OwnRules> | undefined): string | undefined =>
  textOf([rules?.phrases?.map(({ id, lang, kind, match, unless, why, instead }) => [id, lang, kind, match, unless, why, instead]), rules?.commitments]);
