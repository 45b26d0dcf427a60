// What a file of one's own settings would change here, and what would stand here afterwards.
import { commitmentsFrom } from '../../engine/commitments-from.ts';
import type { Commitment } from '../../engine/types.ts';
import { valueIn, type SettingName, type Value } from '../../settings.ts';
import type { Layers } from '../../settings/types.ts';
import { textOf } from '../../team/text-of.ts';
import type { OwnRules } from '../../team/types.ts';
import { sortImported } from '../sort-imported.ts';
import { undecided } from '../undecided.ts';
import type { OwnThings } from './settings-file.ts';

/** A setting that would be another for this person, as far as it is theirs. */
export interface ChangedSetting {
  readonly name: SettingName;
  readonly before: Value;
  readonly after: Value;
}

/** How many would come, and how many would take the place of one's own. */
export interface Counts {
  readonly fresh: number;
  readonly changed: number;
}

export interface WhatChanges {
  readonly settings: readonly ChangedSetting[];
  readonly phrases: Counts;
  readonly commitments: Counts;
  /** Phrases and commitments of the file that do not fit beside one's own any more. */
  readonly leftOut: number;
  /** One's own phrases and commitments afterwards: none of them is removed. */
  readonly rules: OwnRules;
}

export function whatChanges(file: OwnThings, layers: Layers, own: OwnRules): WhatChanges {
  const [now, then] = [undecided(layers, layers.own), undecided(layers, file.wishes)];
  const names = new Set([...layers.own.keys(), ...file.wishes.keys()]);
  const settings = [...names].map((name) => ({ name, before: valueIn(now, name), after: valueIn(then, name) })).filter(({ before, after }) => before !== after);
  const phrases = sortImported(own.phrases, file.rules.phrases, true);
  const commitments = besides(own.commitments, file.rules.commitments);
  return {
    settings,
    phrases: { fresh: phrases.fresh.length, changed: phrases.differing.length },
    commitments: commitments.counts,
    leftOut: phrases.refused.length + commitments.leftOut,
    rules: { phrases: phrases.next, commitments: commitments.next },
  };
}

/** Commitments of a file beside one's own: the same name is the same commitment, and the file's words hold. */
function besides(own: readonly Commitment[], theirs: readonly Commitment[]): { readonly counts: Counts; readonly leftOut: number; readonly next: readonly Commitment[] } {
  const byId = new Map(theirs.map((one) => [one.id, one]));
  const ids = new Set(own.map(({ id }) => id));
  const fresh = theirs.filter(({ id }) => !ids.has(id));
  const changed = own.filter((one) => byId.has(one.id) && textOf(byId.get(one.id)) !== textOf(one));
  const kept = own.map((one) => (changed.includes(one) ? (byId.get(one.id) ?? one) : one));
  const { commitments } = commitmentsFrom([...kept, ...fresh]);
  const next = [...kept, ...commitments.slice(kept.length)];
  const leftOut = kept.length + fresh.length - next.length;
  return { counts: { fresh: fresh.length - leftOut, changed: changed.length }, leftOut, next };
}
