// What is known of the team, the policy and one's own wishes: read once, then kept up with every change of what is stored.
import { useEffect, useState } from 'preact/hooks';
import { policyIn, readDamage, readLayers } from '../../settings.ts';
import type { Layers } from '../../settings/types.ts';
import { readJoined } from '../../team/joined.ts';
import type { JoinedTeam, OwnRules } from '../../team/types.ts';
import { writtenIn } from '../../team/written.ts';

export interface Known {
  readonly layers: Layers;
  readonly joined: JoinedTeam | null;
  /** The person's own phrases and commitments, and those in the browser's policy. */
  readonly ownRules: OwnRules;
  readonly policyRules: OwnRules;
  readonly damage: Awaited<ReturnType<typeof readDamage>>;
}

/** What stands in storage may be damaged: then there is no team, and joining it again mends it. */
const isJoined = ({ known, fingerprint }: Partial<JoinedTeam>): boolean => typeof known === 'object' && known !== null && typeof fingerprint === 'string' && /^[\w-]{43}$/.test(fingerprint);

async function read(): Promise<Known> {
  const [layers, joined, damage, policy, { ownRules }] = await Promise.all([readLayers(), readJoined(chrome.storage.local), readDamage(), policyIn(), chrome.storage.local.get('ownRules')]);
  const isWhole = joined === null || isJoined(joined);
  return { layers, joined: isWhole ? joined : null, damage: isWhole ? damage : { ...damage, damaged: [...damage.damaged, 'team'] }, ownRules: writtenIn(ownRules), policyRules: writtenIn(policy) };
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
