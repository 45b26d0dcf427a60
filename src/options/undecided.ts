// What would hold if nobody had decided anything for everybody.
import { merge } from '../settings/merge.ts';
import type { Layers, Settings, Wishes } from '../settings/types.ts';

/** The settings with these wishes over what a policy and a team suggest: where a lock overrules a wish, this is what comes back when it ends. */
export const undecided = ({ policy, team }: Layers, own: Wishes): Settings =>
  merge({ policy: { ...policy, decided: new Map() }, team: { ...team, decided: new Map() }, own });
