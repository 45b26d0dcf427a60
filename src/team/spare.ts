// The spare key as a file that only a passphrase opens, and back.
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, errors, exportJWK, importJWK } from 'jose';
import type { Signer } from './make.ts';
import { hasExactly, isBase64url, isThumbprint, keyInOrder } from './shapes.ts';
import { parseStrict } from './strict-json.ts';
import { thumbprintOf } from './thumbprint.ts';
import type { PublicKey } from './types.ts';

/** Rounds of PBKDF2-HMAC-SHA256: what OWASP's password storage sheet asks for. */
const rounds = 600_000;
const type = 'warmline-spare-key';

/** Two keyboards may spell one letter in two ways. */
const secretOf = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC'));

/**
 * The file for a spare key whose private half is extractable: a JWE in compact form (RFC 7516), the key derived from the passphrase with
 * PBES2 (RFC 7518, section 4.8), the content AES-256-GCM. Throws RangeError for an empty passphrase, TypeError where the key is not extractable.
 */
export async function lockSpare({ privateKey }: Pick<Signer, 'privateKey'>, passphrase: string): Promise<string> {
  if (passphrase === '') throw new RangeError('an empty passphrase protects nothing');
  if (!privateKey.extractable) throw new TypeError('this key does not leave the browser');
  const { kty, crv, x, d } = await exportJWK(privateKey);
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ kty, crv, x, d })))
    .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', typ: type })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(secretOf(passphrase));
}

/** Whether a text is such a file by its looks, its header closed like all of ours: no compression, no other algorithm, no more rounds than we ask for. */
function isSpareFile(text: string): boolean {
  try {
    return hasExactly(decodeProtectedHeader(text), {
      alg: (alg) => alg === 'PBES2-HS256+A128KW',
      enc: (enc) => enc === 'A256GCM',
      typ: (typ) => typ === type,
      p2c: (count) => Number.isSafeInteger(count) && (count as number) <= rounds,
      p2s: isBase64url,
    });
  } catch {
    return false;
  }
}

/** Opens such a file; the key cannot be taken out again. `passphrase`: it did not open with this one (or somebody changed the file, which looks the same). `file`: it is not such a file. */
export async function unlockSpare(text: string, passphrase: string): Promise<{ readonly signer: Signer } | { readonly wrong: 'passphrase' | 'file' }> {
  const compact = text.trim();
  if (compact.length > 4096 || !isSpareFile(compact)) return { wrong: 'file' };
  try {
    const { plaintext } = await compactDecrypt(compact, secretOf(passphrase), { keyManagementAlgorithms: ['PBES2-HS256+A128KW'], contentEncryptionAlgorithms: ['A256GCM'], maxPBES2Count: rounds });
    const parsed = parseStrict(plaintext);
    const jwk = 'value' in parsed && hasExactly(parsed.value, { kty: (kty) => kty === 'OKP', crv: (crv) => crv === 'Ed25519', x: isThumbprint, d: isThumbprint }) ? (parsed.value as PublicKey & { readonly d: string }) : null;
    if (!jwk) return { wrong: 'file' };
    const privateKey = await importJWK({ ...jwk }, 'Ed25519', { extractable: false });
    const publicKey = keyInOrder(jwk);
    return privateKey instanceof CryptoKey ? { signer: { kid: await thumbprintOf(publicKey), publicKey, privateKey } } : { wrong: 'file' };
  } catch (error) {
    return { wrong: error instanceof errors.JWEDecryptionFailed ? 'passphrase' : 'file' };
  }
}
