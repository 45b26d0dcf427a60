// Puts a file's wishes and phrases in the place of one's own: both or neither; and the way back.
import { changeWishes, readLayers, type Kept, type Wishes } from '../../settings.ts';
import type { Layers } from '../../settings/types.ts';
import { textOf } from '../../team/text-of.ts';
import type { OwnRules } from '../../team/types.ts';
import { keepOwnRules, readOwnRules } from '../own-rules.ts';
import type { OwnThings } from './settings-file.ts';
import { whatChanges } from './what-changes.ts';

/** What stands here now. */
export async function readOwn(): Promise<{ readonly layers: Layers; readonly rules: OwnRules }> {
  const [layers, rules] = await Promise.all([readLayers(), readOwnRules()]);
  return { layers, rules };
}

/** How it went, and, where it was kept, what takes it back. */
export type TakenOver = { readonly went: 'kept'; readonly takeBack: () => Promise<Kept> } | { readonly went: Exclude<Kept, 'kept'> };

/** Takes a file over. Where the browser has no room for all of it, everything stays as it was. Taking it back leaves alone what was changed since. */
export async function takeOver(file: OwnThings): Promise<TakenOver> {
  const { layers, rules: before } = await readOwn();
  const { rules } = whatChanges(file, layers, before);
  const went = await put(before, rules, () => file.wishes);
  if (went !== 'kept') return { went };
  const asBefore = (own: Wishes): Wishes => {
    const wishes = new Map(own);
    for (const name of new Set([...layers.own.keys(), ...file.wishes.keys()])) {
      const value = layers.own.get(name);
      if (own.get(name) !== file.wishes.get(name)) continue;
      if (value === undefined) wishes.delete(name);
      else wishes.set(name, value);
    }
    return wishes;
  };
  return {
    went,
    async takeBack() {
      const now = (await readOwn()).rules;
      return put(now, isSame(now, rules) ? before : now, asBefore);
    },
  };
}

async function put(before: OwnRules, rules: OwnRules, change: (own: Wishes) => Wishes): Promise<Kept> {
  const isNew = !isSame(before, rules);
  if (isNew && !(await keepOwnRules(rules))) return 'full';
  const went = await changeWishes(change);
  // What was there before takes no more room than there was.
  if (went !== 'kept' && isNew) await keepOwnRules(before);
  return went;
}

/** What storage gives back may have its keys in another order. */
const isSame = (one: OwnRules, other: OwnRules): boolean => textOf(one) === textOf(other);
