// The phrases and commitments that a policy, a team and the person wrote: gathered, assembled once here, and left in local storage for every page to read.
import { commitmentsFrom } from '../engine/commitments-from.ts';
import { pack } from '../engine/packed.ts';
import type { Commitment, Lang } from '../engine/types.ts';
import { packOf } from '../phrases/pack.ts';
import { phrasesFrom } from '../phrases/phrases.ts';
import type { Phrase } from '../phrases/types.ts';
import { ofKinds } from '../rules/of-kinds.ts';
import { policyIn } from '../settings.ts';
import { commitmentsItem, packItems } from '../settings/written.ts';
import { readJoined } from '../team/joined.ts';

const languages = Object.keys(packItems) as readonly Lang[];

/** Items that this makes rules of. */
const sources = ['team', 'ownRules', 'policySeen'];

interface Written {
  readonly phrases?: unknown;
  readonly commitments?: unknown;
}

/** The strongest first: what has the same name further down gives way. */
async function gather(): Promise<readonly Written[]> {
  const [policy, joined, { ownRules }] = await Promise.all([policyIn(), readJoined(chrome.storage.local), chrome.storage.local.get('ownRules')]);
  return [policy, joined?.inForce ?? {}, (ownRules ?? {}) as Written];
}

function eachOnce<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
  return [...first.values()];
}

/** Leaves for pages what `settings/written.ts` reads. Only what changed is written. */
async function leave(): Promise<void> {
  const written = await gather();
  const phrases = eachOnce<Phrase>(written.flatMap(({ phrases: some }) => phrasesFrom(some ?? []).phrases), ({ lang, id }) => `${lang}/${id}`);
  const commitments = eachOnce<Commitment>(written.flatMap(({ commitments: some }) => commitmentsFrom(some ?? []).commitments), ({ id }) => id);
  const next: Record<string, unknown> = commitments.length > 0 ? { [commitmentsItem]: commitments } : {};
  for (const lang of languages) {
    const own = phrases.filter((phrase) => phrase.lang === lang);
    if (own.length > 0) next[packItems[lang]] = pack(packOf(own, lang, ofKinds(lang)));
  }
  const keys = [commitmentsItem, ...Object.values(packItems)];
  const before = await chrome.storage.local.get(keys);
  const changed = Object.entries(next).filter(([key, value]) => JSON.stringify(before[key]) !== JSON.stringify(value));
  const gone = keys.filter((key) => key in before && !(key in next));
  if (changed.length > 0) await chrome.storage.local.set(Object.fromEntries(changed));
  if (gone.length > 0) await chrome.storage.local.remove(gone);
}

let last: Promise<void> = Promise.resolve();

/** Starts with the worker. */
export function followWrittenRules(): void {
  const again = (): void => void (last = last.then(leave).catch(() => undefined));
  again();
  chrome.storage.local.onChanged.addListener((changes) => sources.some((key) => key in changes) && again());
  chrome.storage.managed.onChanged.addListener(again);
}
