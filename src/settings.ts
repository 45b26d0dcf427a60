// The settings in force: read, changed and watched. What a person changed is kept in the browser's synced storage; a policy comes from the browser, a team's decisions from where the worker leaves them.
import { layerFrom } from './settings/layer.ts';
import { merge, wishesAfter } from './settings/merge.ts';
import { changedNames } from './settings/names.ts';
import { isOurs, itemsOf, ownFrom, type Items, type Own } from './settings/own.ts';
import type { Kept, Layers, PublishedTeam, SettingName, Settings, TeamInForce, Wishes } from './settings/types.ts';
import { ruleSetOf } from './rules/rule-sets.ts';
import type { Speaker } from './engine/types.ts';

export { defaults, valueIn, withSetting } from './settings/names.ts';
export type { Kept, Level, Origin, SettingName, Settings, Source, Value, Wishes } from './settings/types.ts';

/** The part of a storage area that is used here. */
export type Area = Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/** Where the layers are kept. */
export interface Areas {
  readonly own: Area;
  readonly policy: Pick<Area, 'get' | 'onChanged'>;
  /** What the worker leaves for pages: `team` and `policySeen`. */
  readonly local: Area;
}

/** The same, to be read only. */
export type Sources = { readonly [Part in keyof Areas]: Pick<Area, 'get'> };

const browserAreas = (): Areas => ({ own: chrome.storage.sync, policy: chrome.storage.managed, local: chrome.storage.local });

/** Keys of a policy that are not about settings. */
export const otherPolicyKeys = ['organization', 'phrases', 'commitments', 'teamFile'] as const;

interface Found {
  readonly layers: Layers;
  readonly own: Own;
  readonly items: Items;
  readonly team: TeamInForce | null;
  readonly organization: string | null;
}

/** The policy as the browser gives it; while it has given none since it started, the one that was seen last. */
export async function policyIn({ policy, local }: Pick<Sources, 'policy' | 'local'> = browserAreas()): Promise<Items> {
  // Firefox rejects where there is none.
  const now: Items = await policy.get(null).catch(() => ({}));
  if (Object.keys(now).length > 0) return now;
  const { policySeen } = await local.get('policySeen');
  return typeof policySeen === 'object' && policySeen !== null ? (policySeen as Items) : now;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

async function find(areas: Sources): Promise<Found> {
  const [items, policy, local] = await Promise.all([areas.own.get(null), policyIn(areas), areas.local.get('team')]);
  const own = ownFrom(items);
  const team = (local['team'] ?? null) as Readonly<Partial<Record<keyof PublishedTeam, unknown>>> | null;
  return {
    items,
    own,
    layers: { policy: layerFrom(policy, otherPolicyKeys).layer, team: layerFrom(team?.settings).layer, own: own.wishes },
    team: team && { name: textOf(team.name), author: textOf(team.author), version: Number(team.version), issued: textOf(team.issued) },
    organization: textOf(policy['organization']) || null,
  };
}

const settingsOf = ({ layers, team, organization }: Found): Settings => ({ ...merge(layers), team, organization });

/** The settings as they are now. Rejects only where the browser has no synced storage. */
export async function readSettings(areas: Sources = browserAreas()): Promise<Settings> {
  return settingsOf(await find(areas));
}

/** The layers as they are now: what a lead's page makes a team's file of. */
export async function readLayers(areas: Sources = browserAreas()): Promise<Layers> {
  return (await find(areas)).layers;
}

/** What is the matter with what is stored: keys that could not be read, and whether a newer version wrote it. */
export async function readDamage(areas: Sources = browserAreas()): Promise<Pick<Own, 'damaged' | 'isNewer'>> {
  return (await find(areas)).own;
}

// Changes of one page wait for each other: each must start from what the last one stored.
let lastChange: Promise<unknown> = Promise.resolve();

function inTurn(act: () => Promise<Kept>): Promise<Kept> {
  const result = lastChange.then(act);
  lastChange = result.catch(() => undefined);
  return result;
}

/** Stores what `change` makes of the present settings as the person's own wishes. Where it is not kept, everything stays as it was. */
export const changeSettings = (change: (now: Settings) => Settings, areas: Areas = browserAreas()): Promise<Kept> =>
  inTurn(async () => {
    const found = await find(areas);
    if (found.own.isNewer) return 'newer';
    const now = settingsOf(found);
    const wanted = change(now);
    const wishes = wishesAfter(found.layers, changedNames(now, wanted), wanted);
    if (!wishes) return 'locked';
    return replace(found, itemsOf(wishes), areas);
  });

/** Stores what `change` makes of the person's own wishes, those too that somebody else's decision overrules now. Where it is not kept, everything stays as it was. */
export const changeWishes = (change: (own: Wishes) => Wishes, areas: Areas = browserAreas()): Promise<Kept> =>
  inTurn(async () => {
    const found = await find(areas);
    return found.own.isNewer ? 'newer' : replace(found, itemsOf(change(found.own.wishes)), areas);
  });

/** Writes what is new and then removes what is gone: never the other way round. What could not be read is kept aside first. */
async function replace({ items: stored, own: { damaged } }: Found, items: Items, { own, local }: Areas): Promise<Kept> {
  const changed = Object.entries(items).filter(([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value));
  const gone = Object.keys(stored).filter((key) => isOurs(key) && !(key in items));
  try {
    if (damaged.length > 0) await local.set({ damaged: Object.fromEntries(damaged.map((key) => [key, stored[key]])) });
    if (changed.length > 0) await own.set(Object.fromEntries(changed));
    if (gone.length > 0) await own.remove(gone);
    return 'kept';
  } catch {
    return 'full';
  }
}

/** Calls back with the settings after each change that changes them, whoever made it, until the returned function is called. */
export function watchSettings(callback: (settings: Settings) => void, areas: Areas = browserAreas()): () => void {
  let newest = 0;
  let last = '';
  const read = async (): Promise<void> => {
    const turn = ++newest;
    const settings = await readSettings(areas);
    const written = asText(settings);
    // A slower answer to an older change must not undo a newer one.
    if (turn !== newest || written === last) return;
    last = written;
    callback(settings);
  };
  const listener = (): void => void read();
  const ofLocal = (changes: Readonly<Record<string, unknown>>): void => {
    if ('team' in changes || 'policySeen' in changes) listener();
  };
  areas.own.onChanged.addListener(listener);
  areas.policy.onChanged.addListener(listener);
  areas.local.onChanged.addListener(ofLocal);
  return () => {
    newest = Infinity;
    areas.own.onChanged.removeListener(listener);
    areas.policy.onChanged.removeListener(listener);
    areas.local.onChanged.removeListener(ofLocal);
  };
}

const asText = (settings: Settings): string => JSON.stringify(settings, (_, value: unknown) => (value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)].map((entry) => JSON.stringify(entry)).sort() : value));

/** The name of the switch of a rule, or of the learned reader on a kind. */
export const speakerName = ({ id, kind }: Pick<Speaker, 'id' | 'kind'>): SettingName => (id === null ? `readerKinds:${kind}` : `rules:${id}`);

/** Whether a rule (full id), or the learned reader on a kind (id null), is to be heard: its language, its rule set, its kind and it itself are on, and quieter marks where it is less sure. A team's own rule speaks until it itself is off. */
export function isOn(settings: Settings, { id, kind, isQuiet = false }: Pick<Speaker, 'id' | 'kind' | 'isQuiet'>): boolean {
  if (id?.startsWith('team/')) return !settings.rulesOff.has(id);
  if (settings.ruleSetsOff.has(ruleSetOf[kind]) || settings.kindsOff.has(kind)) return false;
  if (id !== null) return (settings.quietMarks || !isQuiet) && !settings.rulesOff.has(id);
  return settings.reader && (settings.readerQuietMarks || !isQuiet) && !settings.readerKindsOff.has(kind);
}

