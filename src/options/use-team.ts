// What is known of the team, the policy and one's own wishes: read once, then kept up with every change of what is stored.
import { useEffect, useState } from 'preact/hooks';
import { readDamage, readLayers } from '../settings.ts';
import type { Layers } from '../settings/types.ts';
import { readJoined } from '../team/joined.ts';
import type { JoinedTeam, OwnRules } from '../team/types.ts';

export interface Known {
  readonly layers: Layers;
  readonly joined: JoinedTeam | null;
  readonly ownRules: OwnRules;
  readonly damage: Awaited<ReturnType<typeof readDamage>>;
}

async function read(): Promise<Known> {
  const [layers, joined, damage, { ownRules }] = await Promise.all([readLayers(), readJoined(chrome.storage.local), readDamage(), chrome.storage.local.get('ownRules')]);
  const { phrases = [], commitments = [] } = (ownRules ?? {}) as Partial<OwnRules>;
  return { layers, joined, damage, ownRules: { phrases, commitments } };
}

/** null until it is read. */
export function useTeam(): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let newest = 0;
    const follow = async (): Promise<void> => {
      const turn = ++newest;
      const now = await read();
      // A slower answer to an older change must not undo a newer one.
      if (turn === newest) setKnown(now);
    };
    const listener = (): void => void follow();
    chrome.storage.onChanged.addListener(listener);
    listener();
    return () => {
      newest = Infinity;
      chrome.storage.onChanged.removeListener(listener);
    };
  }, []);
  return known;
}
