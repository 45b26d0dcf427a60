// What would hold if nobody had decided anything for everybody, and which wishes of one's own make a difference then or now.
import { valueIn } from '../settings.ts';
import { merge } from '../settings/merge.ts';
import type { Layers, SettingName, Settings, Value, Wishes } from '../settings/types.ts';

/** The settings with these wishes over what a policy and a team suggest: where a lock overrules a wish, this is what comes back when it ends. */
export const undecided = ({ policy, team }: Layers, own: Wishes): Settings =>
  merge({ policy: { ...policy, decided: new Map() }, team: { ...team, decided: new Map() }, own });

/** Own wishes that make a difference, or will when what was decided ends: where everything else says the same, there is nothing to take back. */
export function toTakeBack(layers: Layers): readonly (readonly [SettingName, Value])[] {
  const none = new Map<SettingName, Value>();
  const others = [merge({ ...layers, own: none }), undecided(layers, none)];
  return [...layers.own].filter(([name, value]) => others.some((settings) => value !== valueIn(settings, name)));
}
