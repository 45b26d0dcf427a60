// The extension's own database. A content script has the databases of the page that it stands in and cannot reach this one: what is here, our worker or a page of ours put here.

const name = 'warmline';
/** 1 had `keys` alone. */
const version = 2;

/** `keys`: a lead's signing keys, under their thumbprints. `kept`: values by name, as `kept.ts` says. */
export type Store = 'keys' | 'kept';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, version);
    asked.onupgradeneeded = () => {
      const { result: database } = asked;
      // What an older version made stays, with all that is in it.
      if (!database.objectStoreNames.contains('keys')) database.createObjectStore('keys', { keyPath: 'kid' });
      if (!database.objectStoreNames.contains('kept')) database.createObjectStore('kept');
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no database')));
  });
}

/** Whether anything was ever kept: somebody who joined nothing and leads nobody has no database. */
export const hasDatabase = async (): Promise<boolean> => (await indexedDB.databases()).some((one) => one.name === name);

/**
 * One transaction: `act` asks for what it needs, and what it returns is called for the result when all of it is done. Rejects where it was not:
 * then everything is as it was. Makes the database where there is none.
 */
export async function inStore<T>(store: Store, mode: 'readonly' | 'readwrite', act: (objects: IDBObjectStore) => () => T): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      // Strict: local storage is written after it, and must not be on the disk before it.
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const result = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(result());
      // A disk without room ends it without an error of any single request.
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')));
    });
  } finally {
    database.close();
  }
}
