// What only our worker and our own pages may say, by name. Local storage is no place for it: content scripts write there, and with them a page that took over its renderer.
import { hasDatabase, inStore } from './database.ts';

/**
 * `team`: the team that was joined (`JoinedTeam`). `policySeen`: the browser's policy as it was seen last. `teamTried`: when which address
 * gave no good file. `writtenMade`: the digest of what was made of all written rules, and of what.
 */
export type KeptName = 'team' | 'policySeen' | 'teamTried' | 'writtenMade';

const channelName = 'kept';

/** The value under a name; undefined where there is none. */
export async function readKept(name: KeptName): Promise<unknown> {
  if (!(await hasDatabase())) return undefined;
  return inStore('kept', 'readonly', (kept) => {
    const asked = kept.get(name) as IDBRequest<unknown>;
    return () => asked.result;
  });
}

/**
 * Puts in place what `next` makes of the present value, within one transaction, so that nobody else writes in between. Undefined stands for
 * no value, before and after; the very value that it was given, for leaving it. Resolves to whether something was changed, and tells every
 * page and the worker. Rejects where the browser has no room: then what was there stays.
 */
export async function changeKept(name: KeptName, next: (now: unknown) => unknown): Promise<boolean> {
  if (!(await hasDatabase()) && next(undefined) === undefined) return false;
  const isChanged = await inStore('kept', 'readwrite', (kept) => {
    let changed = false;
    const asked = kept.get(name) as IDBRequest<unknown>;
    asked.onsuccess = () => {
      const wanted = next(asked.result);
      if (wanted === asked.result) return;
      changed = true;
      if (wanted === undefined) kept.delete(name);
      else kept.put(wanted, name);
    };
    return () => changed;
  });
  if (isChanged) tell(name);
  return isChanged;
}

function tell(name: KeptName): void {
  const channel = new BroadcastChannel(channelName);
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins
  channel.postMessage(name);
  channel.close();
}

/** Calls back with the name of what was changed, by whichever page or the worker, this one too, until the returned function is called. Wakes no worker. */
export function watchKept(changed: (name: KeptName) => void): () => void {
  // Only pages of our own origin hear it, or say something there.
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<KeptName>) => changed(data));
  return () => channel.close();
}
