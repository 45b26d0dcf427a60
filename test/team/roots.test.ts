import { expect, test } from 'vitest';
import { checkTeamFile } from '../../src/team/check.ts';
import { newSigner, nextPolicy, type Signer, signJson, signPolicy } from '../../src/team/make.ts';
import { recheck } from '../../src/team/recheck.ts';
import { rotate } from '../../src/team/rotate.ts';
import type { GeneralJws, Root } from '../../src/team/types.ts';
import { after, aTeam, circumstances, fileOf, join, now, outcome, rootOf } from './team.ts';

const { root, policy, signer, spare, key, file } = await aTeam();
const fresh = await newSigner(false);
const second = await rotate({ root, signers: [spare, fresh], newKeys: { keys: [fresh.publicKey, spare.publicKey] }, now });
const secondPolicy = await signPolicy(nextPolicy(policy, {}, after(2)), fresh);
const known = await join(file);

/** A root that `rotate` would refuse to make. */
const madeUp = (changes: Partial<Root>, ...signers: readonly Signer[]): Promise<GeneralJws> => signJson({ ...rootOf(second), ...changes }, signers, 'warmline-root');

test('a new key signed by the old root is followed, by those who know the team and by those who join; the fingerprint stays', async () => {
  const rotated = fileOf([root, second], secondPolicy);
  for (const before of [known, null]) {
    const result = await checkTeamFile(rotated, before, { ...circumstances, now: after(2), key });
    if ('refused' in result) throw new Error(result.why);
    expect(result.team).toMatchObject({ fingerprint: key, root: { version: 2 } });
    expect(await recheck(result.taken, { now: after(3), extensionVersion: '0.1.0' })).toEqual({ team: result.team });
    expect(await outcome(rotated, result.taken, { now: after(3), key })).toBe('taken');
  }
});

test('the key that was taken out signs nothing any more', async () => {
  expect(await outcome(fileOf([root, second], await signPolicy(nextPolicy(policy, {}, now), signer)), known)).toBe('bad-signature');
});

test.each<[string, () => Promise<GeneralJws>, string]>([
  ['signed by an old key only', () => madeUp({ keys: [fresh.publicKey], policyKeys: [fresh.kid] }, signer), 'bad-signature'],
  ['signed by a new key only', () => madeUp({}, fresh), 'bad-signature'],
  ['signed by a stranger beside enough others', async () => madeUp({}, spare, fresh, await newSigner(false)), 'bad-signature'],
  ['with version 3', () => madeUp({ version: 3 }, spare, fresh), 'malformed'],
  ['with version 1', () => madeUp({ version: 1 }, spare, fresh), 'malformed'],
  ['with version "2"', () => madeUp({ version: '2' as unknown as number }, spare, fresh), 'malformed'],
  ['of another team', () => madeUp({ team: crypto.randomUUID() }, spare, fresh), 'other-team'],
  ['with a key twice', () => madeUp({ keys: [fresh.publicKey, fresh.publicKey], policyKeys: [fresh.kid] }, spare, fresh), 'malformed'],
  ['with no key', () => madeUp({ keys: [], policyKeys: [] }, spare, fresh), 'malformed'],
  ['with 17 keys', async () => madeUp({ keys: (await Promise.all(Array.from({ length: 17 }, () => newSigner(false)))).map(({ publicKey }) => publicKey) }, spare, fresh), 'malformed'],
  ['with a key that has more members', () => madeUp({ keys: [{ ...fresh.publicKey, alg: 'Ed25519' } as typeof fresh.publicKey, spare.publicKey] }, spare, fresh), 'malformed'],
  ['with a threshold of 0', () => madeUp({ rootThreshold: 0 }, spare, fresh), 'malformed'],
  ['with a threshold above its keys', () => madeUp({ policyThreshold: 3 }, spare, fresh), 'malformed'],
  ['with a policy key that is not among its keys', () => madeUp({ policyKeys: [signer.kid] }, spare, fresh), 'malformed'],
  ['with a policy key twice', () => madeUp({ policyKeys: [fresh.kid, fresh.kid] }, spare, fresh), 'malformed'],
  ['with a member too many', () => madeUp({ more: 1 } as Partial<Root>, spare, fresh), 'malformed'],
  ['that has expired', () => madeUp({ expires: after(-2).toISOString() }, spare, fresh), 'expired'],
])('a second root %s: %3$s', async (_, make, reason) => {
  const jws = await make();
  expect(await outcome(fileOf([root, jws], secondPolicy), null, { now: after(2) })).toBe(reason);
  expect(await outcome(fileOf([root, jws], secondPolicy), known, { now: after(2) })).toBe(reason);
});

test('a threshold of two asks for two of the old and two of the new', async () => {
  const first = await signJson({ ...rootOf(root), rootThreshold: 2 }, [signer, spare], 'warmline-root');
  const next = { keys: [fresh.publicKey, spare.publicKey], policyKeys: [fresh.kid, spare.kid], rootThreshold: 2 };
  const of = async (...signers: readonly Signer[]): Promise<string> => outcome(fileOf([first, await madeUp(next, ...signers)], secondPolicy), null, { now: after(2) });
  expect(await of(signer, spare, fresh)).toBe('taken');
  expect(await of(spare, fresh)).toBe('bad-signature');
  expect(await of(signer, spare)).toBe('bad-signature');
  expect(await outcome(fileOf(await signJson({ ...rootOf(root), rootThreshold: 2 }, [signer], 'warmline-root'), await signPolicy(policy, signer)))).toBe('bad-signature');
});

test('only the last root’s date counts', async () => {
  const old = await signJson({ ...rootOf(root), expires: after(-100).toISOString() }, [signer], 'warmline-root');
  const next = await rotate({ root: old, signers: [spare, fresh], newKeys: { keys: [fresh.publicKey, spare.publicKey] }, now });
  expect(await outcome(fileOf([old, next], secondPolicy), null, { now: after(2) })).toBe('taken');
  expect(await outcome(fileOf(old, await signPolicy(policy, signer)))).toBe('expired');
});

test('32 roots are walked, 33 are not', async () => {
  const roots = [root];
  for (let last = root; roots.length < 33; roots.push(last)) last = await rotate({ root: last, signers: [signer], newKeys: { keys: [signer.publicKey, spare.publicKey] }, now });
  const signed = await signPolicy(policy, signer);
  expect(await outcome(fileOf(roots.slice(0, 32), signed))).toBe('taken');
  expect(await outcome(fileOf(roots, signed))).toBe('malformed');
  expect(await outcome(fileOf(roots.slice(1, 3), signed))).toBe('malformed');
});

test('a first root that lists the team’s key and was not signed by it does not pass for the team', async () => {
  const thief = await newSigner(false);
  const forged = await signJson({ ...rootOf(root), keys: [signer.publicKey, thief.publicKey], policyKeys: [thief.kid] }, [thief], 'warmline-root');
  expect(await outcome(fileOf(forged, await signPolicy(policy, thief)), null, { key })).toBe('bad-signature');
});

test('roots made up before a known one do not change whose team it is', async () => {
  const joined = await join(fileOf([root, second], secondPolicy), known, { now: after(2) });
  const thief = await newSigner(false);
  const forged = await signJson({ ...rootOf(root), keys: [thief.publicKey, spare.publicKey], policyKeys: [thief.kid] }, [thief], 'warmline-root');
  expect(await outcome(fileOf([forged, second], secondPolicy), null, { now: after(2) })).toBe('taken');
  expect(await outcome(fileOf([forged, second], secondPolicy), joined, { now: after(2) })).toBe('other-key');
});

test('a root goes neither back nor aside', async () => {
  const joined = await join(fileOf([root, second], secondPolicy), known, { now: after(2) });
  expect(await outcome(file, joined, { now: after(2) })).toBe('rolled-back');
  const aside = await rotate({ root, signers: [signer], newKeys: { keys: [signer.publicKey, spare.publicKey] }, now });
  expect(await outcome(fileOf([root, aside], await signPolicy(nextPolicy(policy, {}, after(2)), signer)), joined, { now: after(2) })).toBe('other-key');
  const stranger = await aTeam();
  expect(await outcome(stranger.file, joined, { now: after(2) })).toBe('other-team');
});

test('what does not hold is not made', async () => {
  const keys = [fresh.publicKey, spare.publicKey];
  await expect(rotate({ root, signers: [fresh], newKeys: { keys }, now })).rejects.toThrow('enough');
  await expect(rotate({ root, signers: [signer], newKeys: { keys }, now })).rejects.toThrow('enough');
  await expect(rotate({ root, signers: [spare, fresh, await newSigner(false)], newKeys: { keys }, now })).rejects.toThrow('enough');
  await expect(rotate({ root, signers: [spare, fresh], newKeys: { keys, rootThreshold: 3 }, now })).rejects.toThrow('fit');
  await expect(rotate({ root, signers: [spare, fresh], newKeys: { keys: [] }, now })).rejects.toThrow('fit');
  await expect(rotate({ root: secondPolicy, signers: [spare, fresh], newKeys: { keys }, now })).rejects.toThrow('not a root');
});
