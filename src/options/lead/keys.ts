// The lead's signing keys: kept by IndexedDB as they are, so that the private half never becomes text and never leaves this browser.
import { hasDatabase, inStore } from '../../team/database.ts';
import type { Signer } from '../../team/make.ts';

/** Keeps a key that can sign. Rejects where the browser has no room. */
export async function keepSigner(signer: Signer): Promise<void> {
  await inStore('keys', 'readwrite', (keys) => {
    keys.put(signer);
    return () => undefined;
  });
}

/** The first of these keys (RFC 7638 thumbprints) that this browser has; null where it has none. */
export async function signerAmong(kids: readonly string[]): Promise<Signer | null> {
  if (!(await hasDatabase())) return null;
  const all = await inStore('keys', 'readonly', (keys) => {
    const asked = keys.getAll() as IDBRequest<Signer[]>;
    return () => asked.result;
  });
  return all.find(({ kid }) => kids.includes(kid)) ?? null;
}
