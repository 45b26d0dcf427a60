// The phrases and commitments that a policy, a team and the person wrote: gathered, assembled once here, and left in local storage for every page to read.
import { pack } from '../engine/packed.ts';
import type { Commitment, Lang } from '../engine/types.ts';
import { packOf } from '../phrases/pack.ts';
import type { Phrase } from '../phrases/types.ts';
import { ofKinds } from '../rules/of-kinds.ts';
import { policyIn } from '../settings.ts';
import { commitmentsItem, packItems } from '../settings/written.ts';
import { readJoined } from '../team/joined.ts';
import type { OwnRules } from '../team/types.ts';
import { writtenIn } from '../team/written.ts';

const languages = Object.keys(packItems) as readonly Lang[];

/** Items that this makes rules of. */
const sources = ['team', 'ownRules', 'policySeen'];

/** The digest of what was made, and of what it was made of. */
const madeItem = 'writtenMade';

/** The strongest first: what has the same name further down gives way. */
async function gather(): Promise<readonly Partial<Record<keyof OwnRules, unknown>>[]> {
  const [policy, joined, { ownRules }] = await Promise.all([policyIn(), readJoined(chrome.storage.local), chrome.storage.local.get('ownRules')]);
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

/** SHA-256 in hexadecimal digits of what was made of what, by which version. */
async function digestOf(written: readonly unknown[], items: Readonly<Record<string, unknown>>): Promise<string> {
  const sorted = Object.entries(items).sort(([one], [other]) => (one < other ? -1 : 1));
  const bytes = new TextEncoder().encode(JSON.stringify([chrome.runtime.getManifest().version, written, sorted]));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Leaves it in storage. A worker starts whenever somebody writes, and assembling a thousand phrases takes long: it is done only where something is not as it was left. */
async function leave(): Promise<void> {
  const keys = [commitmentsItem, ...Object.values(packItems)];
  const [written, { [madeItem]: digest, ...before }] = await Promise.all([gather(), chrome.storage.local.get([...keys, madeItem])]);
  if (digest === (await digestOf(written, before))) return;
  const next = made(written);
  const changed = Object.entries(next).filter(([key, value]) => JSON.stringify(before[key]) !== JSON.stringify(value));
  const gone = keys.filter((key) => key in before && !(key in next));
  if (changed.length > 0) await chrome.storage.local.set(Object.fromEntries(changed));
  if (gone.length > 0) await chrome.storage.local.remove(gone);
  // Somebody for whom nobody wrote anything has nothing stored. Storage gives keys back in an order of its own, so what was left is read again.
  if (Object.keys(next).length > 0) await chrome.storage.local.set({ [madeItem]: await digestOf(written, await chrome.storage.local.get(keys)) });
  else if (digest !== undefined) await chrome.storage.local.remove(madeItem);
}

let last: Promise<void> = Promise.resolve();

/** Starts with the worker. */
export function followWrittenRules(): void {
  const again = (): void => void (last = last.then(leave).catch(() => undefined));
  again();
  chrome.storage.local.onChanged.addListener((changes) => sources.some((key) => key in changes) && again());
  chrome.storage.managed.onChanged.addListener(again);
}
