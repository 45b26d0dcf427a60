// The phrases and commitments that a policy, a team and the person wrote: gathered, assembled once here, and left in local storage for every page to read.
import { pack } from '../engine/packed.ts';
import type { Commitment, Lang } from '../engine/types.ts';
import { packOf } from '../phrases/pack.ts';
import type { Phrase } from '../phrases/types.ts';
import { ofKinds } from '../rules/of-kinds.ts';
import { policyIn } from '../settings.ts';
import { commitmentsItem, packItems } from '../settings/written.ts';
import { readJoined } from '../team/joined.ts';
import { changeKept, readKept, watchKept } from '../team/kept.ts';
import { isPublished, truth } from '../team/published.ts';
import { textOf } from '../team/text-of.ts';
import type { OwnRules } from '../team/types.ts';
import { writtenIn } from '../team/written.ts';
import { oneWaiting } from './one-waiting.ts';

const languages = Object.keys(packItems) as readonly Lang[];

/** Where it is left. */
const keys = [commitmentsItem, ...Object.values(packItems)];

/** The strongest first: what has the same name further down gives way. */
async function gather(): Promise<readonly Partial<Record<keyof OwnRules, unknown>>[]> {
  const [policy, joined, { ownRules }] = await Promise.all([policyIn(truth()), readJoined(), chrome.storage.local.get('ownRules')]);
  const all: readonly unknown[] = [policy, joined?.inForce, ownRules];
  return all.map((one) => {
    const { phrases, commitments } = (one ?? {}) as Partial<Record<keyof OwnRules, unknown>>;
    return { phrases, commitments };
  });
}

function eachOnce<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
  return [...first.values()];
}

/** What pages are to read, as `settings/written.ts` reads it. */
function made(written: readonly unknown[]): Record<string, unknown> {
  const all = written.map(writtenIn);
  const phrases = eachOnce<Phrase>(all.flatMap((one) => one.phrases), ({ lang, id }) => `${lang}/${id}`);
  const commitments = eachOnce<Commitment>(all.flatMap((one) => one.commitments), ({ id }) => id);
  const next: Record<string, unknown> = commitments.length > 0 ? { [commitmentsItem]: commitments } : {};
  for (const lang of languages) {
    const own = phrases.filter((phrase) => phrase.lang === lang);
    if (own.length > 0) next[packItems[lang]] = pack(packOf(own, lang, ofKinds(lang)));
  }
  return next;
}

/** SHA-256 in hexadecimal digits of what was made of what, by which version. It is kept where no page can write: with a digest of one's own, anything could be left in storage. */
async function digestOf(written: readonly unknown[], items: Readonly<Record<string, unknown>>): Promise<string> {
  const bytes = new TextEncoder().encode(textOf([chrome.runtime.getManifest().version, written, items]));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Leaves it in storage. A worker starts whenever somebody writes, and assembling a thousand phrases takes long: it is done only where something is not as it was left. */
async function leave(): Promise<void> {
  const [written, before, digest] = await Promise.all([gather(), chrome.storage.local.get(keys), readKept('writtenMade')]);
  if (digest === (await digestOf(written, before))) return;
  const next = made(written);
  const changed = Object.entries(next).filter(([key, value]) => textOf(before[key]) !== textOf(value));
  const gone = keys.filter((key) => key in before && !(key in next));
  if (changed.length > 0) await chrome.storage.local.set(Object.fromEntries(changed));
  if (gone.length > 0) await chrome.storage.local.remove(gone);
  // Of what was made, not of what stands in storage by now. For whom nobody wrote anything, nothing is kept.
  const newDigest = Object.keys(next).length > 0 ? await digestOf(written, next) : undefined;
  await changeKept('writtenMade', () => newDigest);
}

/** Starts with the worker. What somebody else put in place of what was left is made anew as soon as it is heard of. */
export function followWrittenRules(): void {
  const again = oneWaiting(leave);
  again();
  watchKept((name) => isPublished(name) && again());
  chrome.storage.local.onChanged.addListener((changes) => ['ownRules', ...keys].some((key) => key in changes) && again());
  chrome.storage.managed.onChanged.addListener(again);
}
