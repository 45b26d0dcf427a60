// The layers -> what is in force: policy over team over own over the defaults. What a stronger layer only suggests gives way to the person's own wish.
import { defaults, personal, settingsWith, valueIn } from './names.ts';
import type { Layers, Origin, SettingName, Settings, Value } from './types.ts';

/** Merges layers. Pure: the same layers always give the same settings. */
export function merge({ policy, team, own }: Layers): Settings {
  const values = new Map<SettingName, Value>();
  const origins = new Map<SettingName, Origin>();
  const lay = (layer: ReadonlyMap<SettingName, Value>, origin: Origin): void => {
    for (const [name, value] of layer) {
      values.set(name, value);
      origins.set(name, origin);
    }
  };
  // From the weakest to the strongest: each takes the place of what lies below.
  lay(team.suggested, { source: 'team', locked: false });
  lay(policy.suggested, { source: 'policy', locked: false });
  lay(own, { source: 'own', locked: false });
  lay(team.decided, { source: 'team', locked: true });
  lay(policy.decided, { source: 'policy', locked: true });
  return { ...settingsWith(values), origins };
}

/** Own wishes after a change: what now holds without a wish of one's own needs none. `null` where something is not this person's to change. */
export function wishesAfter(layers: Layers, names: readonly SettingName[], wanted: Settings): ReadonlyMap<SettingName, Value> | null {
  const { origins } = merge(layers);
  if (names.some((name) => origins.get(name)?.locked)) return null;
  const without = merge({ ...layers, own: new Map() });
  const own = new Map(layers.own);
  for (const name of names) {
    const value = valueIn(wanted, name);
    if (value === valueIn(without, name)) own.delete(name);
    else own.set(name, value);
  }
  return own;
}

/** What a person would hand on to a team: own wishes, less what is theirs alone. */
export function wishesToShare(own: ReadonlyMap<SettingName, Value>): ReadonlyMap<SettingName, Value> {
  return new Map([...own].filter(([name, value]) => !personal.has(name) && value !== valueIn(defaults, name)));
}
