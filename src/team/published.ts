// What pages read of what is kept: copies in local storage, the only place that content scripts can read. They may write there too, so a copy is believed by nobody but pages, and the worker puts it right.
import type { Sources } from '../settings.ts';
import type { PublishedTeam } from '../settings/types.ts';
import { changeKept, readKept, type KeptName } from './kept.ts';
import { joinedTeamFrom } from './shapes.ts';
import { textOf } from './text-of.ts';
import type { JoinedTeam } from './types.ts';

const names = ['team', 'policySeen'] as const satisfies readonly KeptName[];

/** What is copied, under the same names in local storage. */
export type Published = (typeof names)[number];

/** Whether a key of local storage holds a copy. */
export const isPublished = (key: string): key is Published => (names as readonly string[]).includes(key);

/** Of a team, what settings are read from; its phrases and commitments come to pages as packs. Nothing where it has lapsed. */
function forPages({ inForce }: JoinedTeam): PublishedTeam | undefined {
  if (!inForce) return undefined;
  const { name, author, version, issued, settings } = inForce;
  return { name, author, version, issued, settings };
}

/** The copies as they ought to be; undefined where there ought to be none. */
async function copies(): Promise<Readonly<Record<Published, unknown>>> {
  const [kept, policySeen] = await Promise.all([readKept('team'), readKept('policySeen')]);
  const joined = joinedTeamFrom(kept);
  return { team: joined ? forPages(joined) : undefined, policySeen };
}

/** Where our own pages and the worker read settings from: from what is kept, not from its copies. What is kept is read once, so each reading of everything needs its own. */
export function truth(): Sources {
  let read: ReturnType<typeof copies> | undefined;
  const get = (): ReturnType<typeof copies> => (read ??= copies());
  return { own: chrome.storage.sync, policy: chrome.storage.managed, local: { get } as unknown as Sources['local'] };
}

/** Makes the copies what they ought to be; those that are so already are not written, since every write is heard by every open page. */
export async function publish(): Promise<void> {
  const [wanted, there] = await Promise.all([copies(), chrome.storage.local.get([...names])]);
  const changed = names.filter((name) => wanted[name] !== undefined && textOf(wanted[name]) !== textOf(there[name]));
  const gone = names.filter((name) => wanted[name] === undefined && name in there);
  if (changed.length > 0) await chrome.storage.local.set(Object.fromEntries(changed.map((name) => [name, wanted[name]])));
  if (gone.length > 0) await chrome.storage.local.remove(gone);
}

/** Changes what is kept as `changeKept` does, and then its copy. Where that does not come about, what is kept counts, and the worker copies it at its next start. */
export async function changePublished(name: Published, next: (now: unknown) => unknown): Promise<boolean> {
  const isChanged = await changeKept(name, next);
  if (isChanged) await publish().catch(() => undefined);
  return isChanged;
}
