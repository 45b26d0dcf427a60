// A key's name for people: six words that two of them can compare on the telephone.
import { base64url } from 'jose';
import { words } from './words.ts';

/**
 * A thumbprint's first 6 bytes as six words of 256, one a byte: 48 of its 256 bits. They protect from a mix-up and from anybody who puts
 * a key of their own in the team's place: one try in 2^48 has the same words, which is weeks of work for many graphics cards, not for a
 * passer-by. They are no match for somebody with that much to spend: a link with the whole thumbprint, or the browser's policy, is.
 */
export function sixWords(thumbprint: string): string {
  return Array.from(base64url.decode(thumbprint).slice(0, 6), (byte) => words[byte]).join(' ');
}
