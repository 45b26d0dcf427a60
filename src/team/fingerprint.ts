// A key's name: the thumbprint that machines compare, and six words that two people can compare on the telephone.
import { base64url, calculateJwkThumbprint } from 'jose';
import { keyInOrder } from './shapes.ts';
import type { PublicKey } from './types.ts';
import { words } from './words.ts';

/** The RFC 7638 thumbprint of a public key: SHA-256, 43 characters of base64url. */
export const thumbprintOf = (key: PublicKey): Promise<string> => calculateJwkThumbprint(keyInOrder(key));

/**
 * A thumbprint's first 6 bytes as six words of 256, one a byte: 48 of its 256 bits. They protect from a mix-up and from anybody who puts
 * a key of their own in the team's place: one try in 2^48 has the same words, which is weeks of work for many graphics cards, not for a
 * passer-by. They are no match for somebody with that much to spend: a link with the whole thumbprint, or the browser's policy, is.
 */
export function sixWords(thumbprint: string): string {
  return Array.from(base64url.decode(thumbprint).slice(0, 6), (byte) => words[byte]).join(' ');
}
