// What is known of the team, the policy and one's own wishes: read once, then kept up with every change. It comes from where no other page could have written.
import { useEffect, useState } from 'preact/hooks';
import { policyIn, readDamage, readLayers } from '../../settings.ts';
import type { Layers } from '../../settings/types.ts';
import { readKept, watchKept } from '../../team/kept.ts';
import { truth } from '../../team/published.ts';
import { joinedTeamFrom } from '../../team/shapes.ts';
import type { JoinedTeam, OwnRules } from '../../team/types.ts';
import { writtenIn } from '../../team/written.ts';
import { readOwnRules } from '../own-rules.ts';

export interface Known {
  readonly layers: Layers;
  readonly joined: JoinedTeam | null;
  /** The person's own phrases and commitments, and those in the browser's policy. */
  readonly ownRules: OwnRules;
  readonly policyRules: OwnRules;
  readonly damage: Awaited<ReturnType<typeof readDamage>>;
}

async function read(): Promise<Known> {
  const sources = truth();
  const [layers, kept, damage, policy, ownRules] = await Promise.all([readLayers(sources), readKept('team'), readDamage(sources), policyIn(sources), readOwnRules()]);
  const joined = joinedTeamFrom(kept);
  const isDamaged = kept !== undefined && joined === null;
  return { layers, joined, damage: !isDamaged ? damage : { ...damage, damaged: [...damage.damaged, 'team'] }, ownRules, policyRules: writtenIn(policy) };
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
    const forget = watchKept(listener);
    listener();
    return () => {
      newest = Infinity;
      forget();
      chrome.storage.onChanged.removeListener(listener);
    };
  }, []);
  return known;
}
