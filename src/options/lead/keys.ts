// The lead's signing keys: kept by IndexedDB as they are, so that the private half never becomes text and never leaves this browser.
import type { Signer } from '../../team/make.ts';

const database = 'warmline';
const store = 'keys';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(database, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'kid' });
    asked.onsuccess = () => resolve(asked.result);
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no database')));
  });
}

async function inStore<T>(mode: IDBTransactionMode, act: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(store, mode);
      const asked = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not kept')));
    });
  } finally {
    db.close();
  }
}

/** Keeps a key that can sign. Rejects where the browser has no room. */
export async function keepSigner(signer: Signer): Promise<void> {
  await inStore('readwrite', (keys) => keys.put(signer));
}

/** The first of these keys (RFC 7638 thumbprints) that this browser has; null where it has none. */
export async function signerAmong(kids: readonly string[]): Promise<Signer | null> {
  const all = await inStore<Signer[]>('readonly', (keys) => keys.getAll());
  return all.find(({ kid }) => kids.includes(kid)) ?? null;
}
