// A person's own wishes as items of the browser's synced storage: one small item a switch, so that two devices seldom write the same one.
import { isValue, lists, partsOf, plain } from './names.ts';
import { switchIn } from './layer.ts';
import type { SettingName, Value } from './types.ts';

export type Items = Readonly<Record<string, unknown>>;

/** The form of the items below. One with a higher number was written by a newer version: it is read as far as it is understood, and never written over. */
export const form = 2;

const formItem = 'form';

export interface Own {
  readonly wishes: ReadonlyMap<SettingName, Value>;
  readonly isNewer: boolean;
  /** Keys of items of ours that could not be read. */
  readonly damaged: readonly string[];
}

// Rules are stored under the file they stand in: there may be hundreds, and the browser takes 512 items of 8,192 bytes.
const rulesItem = /^rules:((?:team\/)?(?:en|ru|bg)(?:\/[a-z-]+)?)$/;

/** Whether an item is one of ours. */
export const isOurs = (key: string): boolean => key === formItem || Object.hasOwn(key.includes(':') ? lists : plain, partsOf(key)[0]);

/** Reads stored items of whatever shape. Never throws. */
export function ownFrom(items: Items): Own {
  const wishes = new Map<SettingName, Value>();
  const damaged: string[] = [];
  for (const [key, value] of Object.entries(items)) {
    if (key === formItem) continue;
    const [, file] = rulesItem.exec(key) ?? [];
    if (file && Array.isArray(value)) {
      for (const token of value as unknown[]) {
        const [name, on] = switchIn('rules', typeof token === 'string' ? `${token.charAt(0)}${file}/${token.slice(1)}` : token);
        if (name) wishes.set(name, on);
        else damaged.push(key);
      }
    } else if (isValue(key, value)) wishes.set(key, value);
    else if (isOurs(key)) damaged.push(key);
  }
  const stored = items[formItem];
  return { wishes, isNewer: typeof stored === 'number' && stored > form, damaged: [...new Set(damaged)] };
}

/** The items that keep these wishes; sorted, so that equal wishes give equal items. */
export function itemsOf(wishes: ReadonlyMap<SettingName, Value>): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  for (const [name, value] of [...wishes].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [list, entry] = partsOf(name);
    if (list !== 'rules' || entry === null) items[name] = value;
    else {
      const slash = entry.lastIndexOf('/');
      const key = `rules:${entry.slice(0, slash)}`;
      items[key] = [...((items[key] as string[] | undefined) ?? []), `${value === true ? '+' : '-'}${entry.slice(slash + 1)}`];
    }
  }
  return wishes.size > 0 ? { ...items, [formItem]: form } : items;
}
