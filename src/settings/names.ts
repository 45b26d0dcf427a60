// What can be set: the one table of names, with what may stand there and how it is at the start.
import type { Gender, Lang, RuleSetId } from '../engine/types.ts';
import { renamed } from '../rules/renamed.ts';
import { ruleSetOf } from '../rules/rule-sets.ts';
import type { Level, SettingName, Settings, Value } from './types.ts';

/** The settings of somebody who changed nothing: everything speaks, everywhere, findings are announced, no wording chooses a gender, and nothing is asked before a reply goes. */
export const defaults: Settings = {
  ruleSetsOff: new Set(),
  kindsOff: new Set(),
  rulesOff: new Set(),
  languagesOff: new Set(),
  sitesOff: new Set(),
  sitesAdded: new Set(),
  level: 'line',
  askKinds: new Set(['leftover']),
  quietMarks: true,
  reader: true,
  readerQuietMarks: false,
  readerKindsOff: new Set(),
  readsNotes: false,
  announces: true,
  gender: 'neutral',
  origins: new Map(),
  team: null,
  organization: null,
};

type SetPart = { [Part in keyof Settings]: Settings[Part] extends ReadonlySet<string> ? Part : never }[keyof Settings];

/** A list of switches. */
interface List {
  /** Where its entries are kept in the settings. */
  readonly part: SetPart;
  /** The value of an entry that is kept there. */
  readonly kept: boolean;
  isEntry(text: string): boolean;
}

const isKind = (text: string): boolean => Object.hasOwn(ruleSetOf, text);
const ruleSets: ReadonlySet<string> = new Set<RuleSetId>(Object.values(ruleSetOf));
const languages: ReadonlySet<string> = new Set<Lang>(['en', 'ru', 'bg']);
const ruleId = /^(?:team\/)?(?:en|ru|bg)\/(?:[a-z-]{1,40}\/)?[a-z0-9-]{1,80}$/;
const hostName = /^[a-z0-9.\-[\]:]{1,253}$/;
const matchPattern = /^https?:\/\/[a-z0-9.\-[\]:]{1,253}\/\*$/;

/** Lists of switches. An entry is on or off: `+care`, `-care`. */
export const lists: Readonly<Record<string, List>> = {
  ruleSets: { part: 'ruleSetsOff', kept: false, isEntry: (text) => ruleSets.has(text) },
  kinds: { part: 'kindsOff', kept: false, isEntry: isKind },
  rules: { part: 'rulesOff', kept: false, isEntry: (text) => ruleId.test(text) },
  languages: { part: 'languagesOff', kept: false, isEntry: (text) => languages.has(text) },
  sites: { part: 'sitesOff', kept: false, isEntry: (text) => hostName.test(text) },
  addedSites: { part: 'sitesAdded', kept: true, isEntry: (text) => matchPattern.test(text) },
  askKinds: { part: 'askKinds', kept: true, isEntry: isKind },
  readerKinds: { part: 'readerKindsOff', kept: false, isEntry: isKind },
};

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const oneOf = (values: readonly unknown[]) => (value: unknown): boolean => values.includes(value);

/** Plain settings: what may stand there. */
export const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  level: oneOf(['quiet', 'line', 'ask'] satisfies Level[]),
  quietMarks: isBoolean,
  reader: isBoolean,
  readerQuietMarks: isBoolean,
  readsNotes: isBoolean,
  announces: isBoolean,
  gender: oneOf(['neutral', 'feminine', 'masculine'] satisfies Gender[]),
};

/** What a person alone decides: it is about how they read and write. */
export const personal: ReadonlySet<SettingName> = new Set(['announces', 'gender']);

/** The name of a list's entry, under its present id where a rule was renamed. */
export function nameOf(list: string, entry: string): SettingName {
  return `${list}:${list === 'rules' && Object.hasOwn(renamed, entry) ? (renamed[entry] ?? entry) : entry}`;
}

/** `kinds:blame` -> `['kinds', 'blame']`; a plain setting has no entry. */
export function partsOf(name: SettingName): [list: string, entry: string | null] {
  const colon = name.indexOf(':');
  return colon === -1 ? [name, null] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** Whether `value` may stand under `name`. */
export function isValue(name: SettingName, value: unknown): value is Value {
  const [list, entry] = partsOf(name);
  if (entry === null) return Object.hasOwn(plain, list) && plain[list]?.(value) === true;
  return Object.hasOwn(lists, list) && lists[list]?.isEntry(entry) === true && typeof value === 'boolean';
}

/** The value in force under a name that `isValue` knows. */
export function valueIn(settings: Settings, name: SettingName): Value {
  const [list, entry] = partsOf(name);
  const known = entry === null ? undefined : lists[list];
  if (!known || entry === null) return settings[list as 'level'];
  return (settings[known.part] as ReadonlySet<string>).has(entry) === known.kept;
}

/** The settings with other values under some names: in time that grows with their number, since a team's file may hold some twenty thousand. Parts that stay are the same sets. */
export function withSettings(settings: Settings, values: Iterable<readonly [SettingName, Value]>): Settings {
  const changed: Record<string, Value | Set<string>> = {};
  const setOf = (part: SetPart): Set<string> => (changed[part] ??= new Set<string>(settings[part])) as Set<string>;
  for (const [name, value] of values) {
    const [list, entry] = partsOf(name);
    const known = entry === null ? undefined : lists[list];
    if (!known || entry === null) changed[list] = value;
    else if (value === known.kept) setOf(known.part).add(entry);
    else setOf(known.part).delete(entry);
  }
  return { ...settings, ...changed };
}

/** The settings with another value under one name. */
export const withSetting = (settings: Settings, name: SettingName, value: Value): Settings => withSettings(settings, [[name, value]]);

/** The names whose values differ. */
export function changedNames(before: Settings, after: Settings): SettingName[] {
  const names = Object.keys(plain);
  for (const [list, { part }] of Object.entries(lists)) for (const entry of new Set<string>([...before[part], ...after[part]])) names.push(nameOf(list, entry));
  return names.filter((name) => valueIn(before, name) !== valueIn(after, name));
}

/** The defaults with these values. */
export const settingsWith = (values: Iterable<readonly [SettingName, Value]>): Settings => withSettings(defaults, values);
