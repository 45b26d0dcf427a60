// What a person changed: kept in the browser's synced storage as differences from the defaults, in small items.
import type { Gender, Kind, RuleSetId, Speaker } from './engine/types.ts';
import { ruleSetOf } from './rules/rule-sets.ts';
import { renamed } from './rules/renamed.ts';

/** The settings. By default every rule is on, everywhere, findings are announced, no wording chooses a gender, and nothing is asked before a reply goes. */
export interface Settings {
  readonly ruleSetsOff: ReadonlySet<RuleSetId>;
  readonly kindsOff: ReadonlySet<Kind>;
  /** Full rule ids, `en/blame/you-failed-to`. */
  readonly rulesOff: ReadonlySet<string>;
  /** Host names without a port where Warmline is off. */
  readonly sitesOff: ReadonlySet<string>;
  /** Match patterns of helpdesks that the user added, `https://help.example.com/*`. */
  readonly sitesAdded: ReadonlySet<string>;
  /** Whether screen readers are told the number of findings when typing pauses. */
  readonly announces: boolean;
  /** Whether rules that are less sure speak too. */
  readonly quietMarks: boolean;
  /** Whether the learned reader judges wording as a whole, beside the rules. */
  readonly reader: boolean;
  /** Whether it speaks too where it is less sure. */
  readonly readerQuietMarks: boolean;
  /** Kinds of which only rules speak. */
  readonly readerKindsOff: ReadonlySet<Kind>;
  /** Whether internal notes are read like replies. */
  readonly readsNotes: boolean;
  /** How wordings in Russian and Bulgarian speak of the agent. */
  readonly gender: Gender;
  /** Whether it is asked before a reply goes in which something is still open. */
  readonly askBeforeSending: boolean;
  /** Kinds of which a finding counts as open; a blank of a wording always does. */
  readonly askKinds: ReadonlySet<Kind>;
}

type Stored = Readonly<Record<string, unknown>>;
/** The part of the browser's storage that is used here. */
export type Area = Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/** The settings of somebody who changed nothing. */
export const defaults: Settings = {
  ruleSetsOff: new Set(),
  kindsOff: new Set(),
  rulesOff: new Set(),
  sitesOff: new Set(),
  sitesAdded: new Set(),
  announces: true,
  quietMarks: true,
  reader: true,
  readerQuietMarks: false,
  readerKindsOff: new Set(),
  gender: 'neutral',
  readsNotes: false,
  askBeforeSending: false,
  askKinds: new Set(['leftover']),
};

// One item for each file of rules, so that no item comes near the browser's limit of 8,192 bytes and two devices seldom write the same one.
const rulesItem = /^rulesOff\.(en|ru|bg)\.([a-z-]+)$/;
const ruleId = /^(en|ru|bg)\/([a-z-]+)\/([a-z0-9-]+)$/;
const hostName = /^[a-z0-9.\-[\]:]{1,253}$/;
const matchPattern = /^https?:\/\/[a-z0-9.\-[\]:]{1,253}\/\*$/;

const isKind = (value: string): value is Kind => Object.hasOwn(ruleSetOf, value);
const isGender = (value: unknown): value is Gender => value === 'feminine' || value === 'masculine';
const ruleSets: ReadonlySet<string> = new Set(Object.values(ruleSetOf));
const isRuleSet = (value: string): value is RuleSetId => ruleSets.has(value);

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function rulesIn(stored: Stored): Set<string> {
  const ids = new Set<string>();
  for (const [key, value] of Object.entries(stored)) {
    const [, lang, kind] = rulesItem.exec(key) ?? [];
    if (!lang || !kind || !isKind(kind)) continue;
    for (const name of listOf(value)) {
      const id = `${lang}/${kind}/${name}`;
      if (ruleId.test(id)) ids.add(Object.hasOwn(renamed, id) ? renamed[id]! : id);
    }
  }
  return ids;
}

/** The settings that stored items make. Any shape may come in; what is unusable counts as unchanged. */
export function merge(stored: Stored): Settings {
  return {
    ruleSetsOff: new Set(listOf(stored['ruleSetsOff']).filter(isRuleSet)),
    kindsOff: new Set(listOf(stored['kindsOff']).filter(isKind)),
    rulesOff: rulesIn(stored),
    sitesOff: new Set(listOf(stored['sitesOff']).filter((host) => hostName.test(host))),
    sitesAdded: new Set(listOf(stored['sitesAdded']).filter((pattern) => matchPattern.test(pattern))),
    announces: stored['announces'] !== false,
    quietMarks: stored['quietMarks'] !== false,
    reader: stored['reader'] !== false,
    readerQuietMarks: stored['readerQuietMarks'] === true,
    readerKindsOff: new Set(listOf(stored['readerKindsOff']).filter(isKind)),
    gender: isGender(stored['gender']) ? stored['gender'] : defaults.gender,
    readsNotes: stored['readsNotes'] === true,
    askBeforeSending: stored['askBeforeSending'] === true,
    askKinds: Array.isArray(stored['askKinds']) ? new Set(listOf(stored['askKinds']).filter(isKind)) : defaults.askKinds,
  };
}

/** The items that keep `settings`: only what differs from the defaults, sorted, so that equal settings give equal items. */
export function differences(settings: Settings): Record<string, string[] | Gender | boolean> {
  const items: Record<string, string[] | Gender | boolean> = {};
  const rules: Record<string, string[]> = {};
  for (const part of ['ruleSetsOff', 'kindsOff', 'readerKindsOff', 'sitesOff', 'sitesAdded', 'askKinds'] as const) {
    const entries = [...settings[part]].toSorted();
    if (String(entries) !== String([...defaults[part]])) items[part] = entries;
  }
  for (const id of [...settings.rulesOff].toSorted()) {
    const [, lang, kind, name] = ruleId.exec(id) ?? [];
    if (!name) continue;
    const key = `rulesOff.${lang}.${kind}`;
    rules[key] = [...(rules[key] ?? []), name];
  }
  for (const part of ['announces', 'quietMarks', 'reader', 'readerQuietMarks', 'readsNotes', 'askBeforeSending'] as const) if (settings[part] !== defaults[part]) items[part] = settings[part];
  if (settings.gender !== defaults.gender) items['gender'] = settings.gender;
  return { ...items, ...rules };
}

const isOurs = (key: string): boolean => key in defaults || rulesItem.test(key);

/** The settings as they are now. Rejects only where the browser has no synced storage. */
export async function readSettings(area: Area = chrome.storage.sync): Promise<Settings> {
  return merge(await area.get(null));
}

// Changes of one page wait for each other: each must start from what the last one stored.
let lastChange: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the present settings. Resolves to false where the browser refused it (full, or too many changes a minute): the old value stays. */
export function changeSettings(change: (now: Settings) => Settings, area: Area = chrome.storage.sync): Promise<boolean> {
  const result = lastChange.then(async () => {
    const stored: Stored = await area.get(null);
    return replace(stored, differences(change(merge(stored))), area);
  });
  lastChange = result.catch(() => undefined);
  return result;
}

/** Writes what is new in `items` and removes what is no longer in them. */
async function replace(stored: Stored, items: Stored, area: Area): Promise<boolean> {
  const changed = Object.entries(items).filter(([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value));
  const gone = Object.keys(stored).filter((key) => isOurs(key) && !(key in items));
  try {
    if (changed.length > 0) await area.set(Object.fromEntries(changed));
    if (gone.length > 0) await area.remove(gone);
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the new settings after each change, whichever page or device made it, until the returned function is called. */
export function watchSettings(callback: (settings: Settings) => void, area: Area = chrome.storage.sync): () => void {
  let newest = 0;
  const read = async (): Promise<void> => {
    const turn = ++newest;
    const settings = await readSettings(area);
    // A slower answer to an older change must not undo a newer one.
    if (turn === newest) callback(settings);
  };
  const listener = (): void => void read();
  area.onChanged.addListener(listener);
  return () => {
    newest = Infinity;
    area.onChanged.removeListener(listener);
  };
}

/** Whether a rule (full id), or the learned reader on a kind (id null), is to be heard: its rule set, its kind and it itself are on, and quieter marks where it is less sure. */
export function isOn(settings: Settings, { id, kind, isQuiet = false }: Pick<Speaker, 'id' | 'kind' | 'isQuiet'>): boolean {
  if (settings.ruleSetsOff.has(ruleSetOf[kind]) || settings.kindsOff.has(kind)) return false;
  if (id !== null) return (settings.quietMarks || !isQuiet) && !settings.rulesOff.has(id);
  return settings.reader && (settings.readerQuietMarks || !isQuiet) && !settings.readerKindsOff.has(kind);
}

/** `set` with `value` in it, or without it: how a change is written. */
export function withValue<T>(set: ReadonlySet<T>, value: T, included: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (included) next.add(value);
  else next.delete(value);
  return next;
}
