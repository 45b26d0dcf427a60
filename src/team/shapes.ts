// The closed shapes of what a team file holds: a member too many, too few or of another kind, and the whole is refused.
import { maxKeys, maxName, maxNote, maxRoots } from './limits.ts';
import type { GeneralJws, JoinedTeam, KnownTeam, Policy, PublicKey, Root, TeamFile } from './types.ts';

type Check = (value: unknown) => boolean;
type Members = Readonly<Record<string, unknown>>;

/** Whether it is an object, not a list. */
export const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object has exactly these members, each passing its check. */
export function hasExactly(value: unknown, members: Readonly<Record<string, Check>>): boolean {
  if (!isObject(value)) return false;
  const names = Object.keys(members);
  return Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name) && members[name]?.(value[name]) === true);
}

const listOf = (check: Check, least: number, most: number): Check => (value) => Array.isArray(value) && value.length >= least && value.length <= most && value.every((one) => check(one));
const matches = (pattern: RegExp): Check => (value) => typeof value === 'string' && pattern.test(value);
const is = (wanted: unknown): Check => (value) => value === wanted;
const countUpTo = (most: number): Check => (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most;

/** Controls, halves of characters, and marks that turn the direction of writing or break a line have no place in what people read. */
const textUpTo = (least: number, most: number): Check => (value) =>
  typeof value === 'string' && value.length >= least && value.length <= most && value.trim() === value && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(value);
const note: Check = (value) => typeof value === 'string' && value.length <= maxNote && !/[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(value) && !/\p{Cc}/u.test(value.replaceAll('\n', ''));

/** base64url without padding in its one spelling: unused bits at the end are zero (RFC 4648, section 3.5), so no bit can be turned unseen. */
export function isBase64url(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[\w-]+$/.test(value)) return false;
  const over = value.length % 4;
  return over === 0 || (over === 2 && /[AQgw]$/.test(value)) || (over === 3 && /[AEIMQUYcgkosw048]$/.test(value));
}

/** Whether it is a time in UTC as JavaScript writes it, with or without milliseconds, and a day that exists. */
export function isTime(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === (value.length === 20 ? value.replace('Z', '.000Z') : value);
}

/** Whether it is an RFC 7638 thumbprint: 43 characters of base64url. */
export const isThumbprint = (value: unknown): value is string => isBase64url(value) && value.length === 43;

/** Whether it is a version of the extension: one to four numbers, as browsers have them. */
export const isExtensionVersion: Check = matches(/^\d{1,5}(?:\.\d{1,5}){0,3}$/);

const isVersion: Check = countUpTo(Number.MAX_SAFE_INTEGER);
const isTeamId: Check = matches(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
const isKey: Check = (value) => hasExactly(value, { kty: is('OKP'), crv: is('Ed25519'), x: isThumbprint });

/** Whether it is a signed object in the general form, before anything in it is read. */
export const isJws: Check = (value) =>
  hasExactly(value, {
    payload: isBase64url,
    signatures: listOf((one) => hasExactly(one, { protected: isBase64url, signature: (signature) => isBase64url(signature) && signature.length === 86 }), 1, 2 * maxKeys),
  });

/** The root in a parsed payload, or null. That its key ids are those of its keys is for `keysOf` to say. */
export function rootFrom(value: unknown): Root | null {
  const good = hasExactly(value, {
    typ: is('root'),
    team: isTeamId,
    version: isVersion,
    expires: isTime,
    keys: listOf(isKey, 1, maxKeys),
    rootThreshold: countUpTo(maxKeys),
    policyKeys: listOf(isThumbprint, 1, maxKeys),
    policyThreshold: countUpTo(maxKeys),
  });
  return good ? (value as Root) : null;
}

/** The policy in a parsed payload, or null. Of its settings, phrases and commitments only the outermost shape is known here. */
export function policyFrom(value: unknown): Policy | null {
  const good = hasExactly(value, {
    typ: is('policy'),
    team: isTeamId,
    name: textUpTo(1, maxName),
    author: textUpTo(0, maxName),
    note,
    version: isVersion,
    issued: isTime,
    expires: isTime,
    minExtension: isExtensionVersion,
    settings: isObject,
    phrases: Array.isArray,
    commitments: Array.isArray,
  });
  return good ? (value as Policy) : null;
}

/** The parts of a parsed file, or null. */
export function teamFileFrom(value: unknown): TeamFile | null {
  return hasExactly(value, { format: is(1), roots: listOf(isJws, 1, maxRoots), policy: isJws }) ? (value as TeamFile) : null;
}

/** What is kept of a team, or null where it was damaged. */
export function knownTeamFrom(value: unknown): KnownTeam | null {
  const good = hasExactly(value, { url: (url) => url === null || typeof url === 'string', key: isThumbprint, root: isJws, policy: isJws, seenIssued: isTime, refreshed: isTime });
  return good ? (value as KnownTeam) : null;
}

/** The team that was joined, or null where there is none, or so damaged that only joining again mends it. What is known of it is for `recheck` to look at. */
export const joinedTeamFrom = (value: unknown): JoinedTeam | null => (isObject(value) && isObject(value['known']) && isThumbprint(value['fingerprint']) ? (value as unknown as JoinedTeam) : null);

/** A copy with the members in the one order in which they are written. */
export const jwsInOrder = ({ payload, signatures }: GeneralJws): GeneralJws => ({ payload, signatures: signatures.map(({ protected: header, signature }) => ({ protected: header, signature })) });

/** A copy of a public key with its three public members and nothing else. */
export const keyInOrder = ({ kty, crv, x }: PublicKey): PublicKey => ({ kty, crv, x });
