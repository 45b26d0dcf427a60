// A key's name for machines.
import { calculateJwkThumbprint } from 'jose';
import { keyInOrder } from './shapes.ts';
import type { PublicKey } from './types.ts';

/** The RFC 7638 thumbprint of a public key: SHA-256, 43 characters of base64url. */
export const thumbprintOf = (key: PublicKey): Promise<string> => calculateJwkThumbprint(keyInOrder(key));
