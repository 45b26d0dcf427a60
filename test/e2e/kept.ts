// What the extension keeps in its own database, where only its worker and its pages reach: read by a test, and put there as if they had.
import type { Worker } from 'playwright-core';
import type { KeptName } from '../../src/team/kept.ts';

/** A page of the extension, or its worker. */
export type OurOwn = Pick<Worker, 'evaluate'>;

/** The value under a name; undefined where there is none. Looking makes no database. */
export const keptIn = <T>(where: OurOwn, name: KeptName): Promise<T | undefined> =>
  where.evaluate(async (wanted) => {
    if (!(await indexedDB.databases()).some((one) => one.name === 'warmline')) return undefined;
    const database = await new Promise<IDBDatabase>((opened) => {
      const asked = indexedDB.open('warmline');
      asked.onsuccess = () => opened(asked.result);
    });
    return new Promise<T | undefined>((read) => {
      const transaction = database.transaction('kept');
      const asked = transaction.objectStore('kept').get(wanted) as IDBRequest<T | undefined>;
      transaction.oncomplete = () => {
        database.close();
        read(asked.result);
      };
    });
  }, name);

/** Puts values under names, takes those away that are null, and tells the worker and all pages. */
export const keep = (where: OurOwn, values: Readonly<Partial<Record<KeptName, unknown>>>): Promise<void> =>
  where.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((opened) => {
      const asked = indexedDB.open('warmline', 2);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore('keys', { keyPath: 'kid' });
        asked.result.createObjectStore('kept');
      };
      asked.onsuccess = () => opened(asked.result);
    });
    await new Promise<void>((done) => {
      const transaction = database.transaction('kept', 'readwrite');
      for (const [name, value] of Object.entries(wanted)) {
        if (value === null) transaction.objectStore('kept').delete(name);
        else transaction.objectStore('kept').put(value, name);
      }
      transaction.oncomplete = () => done();
    });
    database.close();
    const channel = new BroadcastChannel('kept');
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins
    for (const name of Object.keys(wanted)) channel.postMessage(name);
    channel.close();
  }, values as Record<string, string | null>);
