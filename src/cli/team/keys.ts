// A team's keys as files: the lead's as a private JWK, the spare behind a passphrase.
import { exportJWK, importJWK } from 'jose';
import type { Signer } from '../../team/make.ts';
import { hasExactly, isThumbprint, keyInOrder } from '../../team/shapes.ts';
import { lockSpare, unlockSpare } from '../../team/spare.ts';
import { thumbprintOf } from '../../team/thumbprint.ts';
import type { PublicKey } from '../../team/types.ts';
import { UsageError } from '../usage-error.ts';
import { bytesOf, writeSecret } from './files.ts';

/** Asks for a passphrase, or reads it where the command line says. */
export type AskPassphrase = (question: string, isNew: boolean) => Promise<string>;

/** Writes a key that signs without a passphrase: RFC 8037's private form, in a file with mode 600. The key must be extractable. */
export async function writeKey(path: string, { privateKey }: Signer): Promise<void> {
  const { kty, crv, x, d } = await exportJWK(privateKey);
  await writeSecret(path, `${JSON.stringify({ kty, crv, x, d })}\n`);
}

/** Writes a key that only the passphrase opens. */
export async function writeSpare(path: string, spare: Signer, passphrase: string): Promise<void> {
  await writeSecret(path, `${await lockSpare(spare, passphrase)}\n`);
}

/** Reads either kind of key file. Throws UsageError where it is neither, or where the passphrase does not open it. */
export async function signerIn(path: string, ask: AskPassphrase): Promise<Signer> {
  const text = Buffer.from(await bytesOf(path)).toString('utf8').trim();
  if (!text.startsWith('{')) {
    const opened = await unlockSpare(text, await ask(`Passphrase of ${path}: `, false));
    if ('signer' in opened) return opened.signer;
    throw new UsageError(opened.wrong === 'passphrase' ? `${path}: this passphrase does not open it.` : `${path}: this is not a key of Warmline.`);
  }
  const jwk = privateJwk(text);
  if (!jwk) throw new UsageError(`${path}: this is not a key of Warmline. A team file is what a key signs: name the key, such as team.key.`);
  const privateKey = await importJWK({ ...jwk }, 'Ed25519', { extractable: false });
  if (!(privateKey instanceof CryptoKey)) throw new UsageError(`${path}: this is not a key of Warmline.`);
  const publicKey = keyInOrder(jwk);
  return { kid: await thumbprintOf(publicKey), publicKey, privateKey };
}

function privateJwk(text: string): (PublicKey & { readonly d: string }) | null {
  try {
    const value: unknown = JSON.parse(text);
    return hasExactly(value, { kty: (kty) => kty === 'OKP', crv: (crv) => crv === 'Ed25519', x: isThumbprint, d: isThumbprint }) ? (value as PublicKey & { readonly d: string }) : null;
  } catch {
    return null;
  }
}
